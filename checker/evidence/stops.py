"""Stops: where the sentences of a paragraph end."""

import re

from checker.evidence.folding import MARKS

_CLOSERS = "\"'\u201d\u2019\u00bb)\\]*"
_STOP = re.compile(
    rf"[.!?\u2026\u3002\uff01\uff1f](?:\s?[.!?\u2026])*[{_CLOSERS}]*(?P<mark>(?:[{MARKS}]|\[\d{{1,3}}\])*)[{_CLOSERS}]*"
)
_NEXT = re.compile(r"\s*[\"'\u201c\u2018\u201e\u00ab(\[*]*(\w*)")
_LAST_WORD = re.compile(r"[^\s\"'\u201c\u2018\u201e\u00ab(\[*]*\Z")
_INITIALS = re.compile(r"(?:[^\W\d_]\.)*[^\W\d_]")
_TITLES = frozenset(
    "mr mrs ms dr prof gen col lt maj sgt capt adm rep sen gov pres amb st mt ft messrs "  # noqa: SIM905
    "vs cf viz ca al ed eds".split()
)
_BEFORE_NUMBER = frozenset(
    "jan feb mar apr jun jul aug sep sept oct nov dec no nos p pp vol art fig ch sec "  # noqa: SIM905
    "para approx".split()
)
_OPENERS = frozenset(
    "the a an this that these those it he she they we i you there here however but and so in on "  # noqa: SIM905
    "at as after before since for while when although though if meanwhile moreover also according "
    "among despite during both some many most all its his her their our what who why how nor yet "
    "then now".split()
)
_WIDE = "\u3002\uff01\uff1f"


def sentence_ends(text: str) -> list[int]:
    """Return the offsets at which sentences end, closing quotation marks and footnote marks included.

    The end of the text ends the last one. Abbreviations, initials and decimals end none, nor does a stop
    before a small letter.
    """
    ends = [match.end() for match in _STOP.finditer(text) if match.end() < len(text) and _ends(text, match)]
    return [*ends, len(text)]


def _ends(text: str, match: re.Match[str]) -> bool:
    following = text[match.end()]
    if match[0][0] in _WIDE:
        return True
    if not following.isspace() and not (match["mark"] and (following.isupper() or following in "\"'\u201c\u2018")):
        return False
    after = _NEXT.match(text, match.end())
    word = after[1] if after else ""
    if word[:1].islower():
        return False
    return not match[0].startswith(".") or match[0][1:2] in {".", " "} or not _abbreviates(text, match.start(), word)


def _abbreviates(text: str, stop: int, following: str) -> bool:
    """Tell whether the stop at `stop` belongs to the word before it and the sentence goes on."""
    before = _LAST_WORD.search(text[max(0, stop - 20) : stop])
    word = before[0] if before else ""
    if word.lower() in _TITLES:
        return True
    if word.lower() in _BEFORE_NUMBER:
        return following[:1].isdigit()
    return _INITIALS.fullmatch(word) is not None and following.lower() not in _OPENERS
