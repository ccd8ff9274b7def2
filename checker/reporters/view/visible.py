"""Text from a source with everything invisible made visible."""

import re

from checker.model.shown import shown

_KEPT = re.compile(r"([\n\t])")
_SPACES = re.compile(r"[ \t\r\n\f\v]+")
_LONGEST = 10  # "[U+10FFFF]" stands for one character


def visible(text: str) -> str:
    r"""Return `text` whole, with line breaks and tabs kept and every other invisible character spelt out.

    >>> visible("a\u202eb\r\nc")
    'a[U+202E]b\nc'
    """
    parts = _KEPT.split(text.replace("\r\n", "\n"))
    return "".join(part if part in {"\n", "\t"} else _spelt(part) for part in parts)


def flat(text: str) -> str:
    r"""Return `text` whole and in one line: runs of ASCII white space become one space.

    >>> flat(" two\n lines ")
    'two lines'
    """
    return _spelt(_SPACES.sub(" ", text).strip())


def clipped(text: str, limit: int) -> str:
    """Return `text` in one line, cut after `limit` characters."""
    return shown(_SPACES.sub(" ", text[: 2 * limit]).strip(), limit)


def _spelt(text: str) -> str:
    return shown(text, _LONGEST * len(text) + 1)
