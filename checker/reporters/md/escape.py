"""Words from a source inside Markdown: literal on GitHub and under CommonMark."""

import re

from checker.reporters.view.visible import flat

_SPECIAL = str.maketrans({sign: f"&#{ord(sign)};" for sign in "&<>\\`|*_[]~$^{}"})
_START = re.compile(r"(?:[#+=:-]|[0-9]{1,9}[.)])")
# GitHub turns these into links after the Markdown is rendered, so that only a break in the text stops it.
_LINKED = re.compile(
    r"(?:@(?=\w)|#(?=\d)|(?<=GH-)(?=\d)|(?<=www)(?=\.)|(?<=WWW)(?=\.)|:(?=//)|(?<=mailto):|(?<=xmpp):|:(?=[\w+-]+:))",
    re.IGNORECASE,
)
_BREAK = "&#8203;"


def escaped(text: str) -> str:
    """Return `text` in one line of Markdown that is rendered as that text and nothing else.

    A zero-width space is put where GitHub would make a link or a mention; an empty text becomes "(empty)".

    >>> escaped("1. a|b")
    '1&#46; a&#124;b'
    """
    line = flat(text)
    if not line:
        return "(empty)"
    start = _START.match(line)
    kept = start.end() if start else 0
    head = "".join(f"&#{ord(sign)};{_BREAK if sign in '#:' else ''}" for sign in line[:kept][-1:])
    return line[: max(0, kept - 1)] + head + _rest(line[kept:])


def _rest(text: str) -> str:
    parts: list[str] = []
    at = 0
    for match in _LINKED.finditer(text):
        parts += [text[at : match.end()].translate(_SPECIAL), _BREAK]
        at = match.end()
    return "".join(parts) + text[at:].translate(_SPECIAL)
