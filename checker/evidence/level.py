"""Level: a text with plain signs in place of typographic ones, of the same length, so that offsets stay."""

import re
import unicodedata

from checker.evidence.folding import MARKS

_SIGNS = str.maketrans(
    {
        **dict.fromkeys("\u2018\u2019\u201b\u02bc\u2032\u00b4`", "'"),
        **dict.fromkeys("\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb", '"'),
        **dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2015\u2212", "-"),
        **dict.fromkeys("\u00a0\u2009\u202f\u2007\u2008\n\r\t\f\v", " "),
        **dict.fromkeys("\u00b9\u00b2\u00b3\u2070\u2074\u2075\u2076\u2077\u2078\u2079", " "),
    }
)
_MARK = re.compile(rf"(?<=[^\s\[])\[\d{{1,3}}\]|[{MARKS}]")
_FOREIGN_DIGIT = re.compile(r"[^\W0-9_]")


def level(text: str) -> str:
    """Return a text of the same length: footnote marks are spaces, dashes, quotation marks, digits plain."""
    marked = _MARK.sub(lambda match: " " * len(match[0]), text)
    plain = marked.translate(_SIGNS)
    return plain if plain.isascii() else _FOREIGN_DIGIT.sub(_digit, plain)


def _digit(match: re.Match[str]) -> str:
    value = unicodedata.decimal(match[0], None)
    return match[0] if value is None else str(value)
