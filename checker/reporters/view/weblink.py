"""Which addresses of a source may become links."""

import re
from urllib.parse import SplitResult, urlsplit

_PLAIN = re.compile(r"https?://[!#$%&'()*+,./0-9:;=?@A-Z\[\]_a-z~-]+")
_HOST = re.compile(r"[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*")


def weblink(url: str | None) -> str | None:
    r"""Return `url` where it may be a link: http or https, ASCII, a plain host, no user name; else None.

    >>> weblink("https://example.org/a?b=1"), weblink("javascript:alert(1)")
    ('https://example.org/a?b=1', None)
    """
    if not url or _PLAIN.fullmatch(url) is None:
        return None
    parts = _split(url)
    if parts is None or "@" in parts.netloc or _HOST.fullmatch(parts.hostname or "") is None:
        return None
    return url


def _split(url: str) -> SplitResult | None:
    try:
        parts = urlsplit(url)
        _ = parts.port
    except ValueError:
        return None
    return parts
