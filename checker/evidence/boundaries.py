"""Boundaries: whether a stretch of text cuts a number or a word in two."""

import re

from checker.evidence.paragraphs import Span

_HIDDEN = "[\u00ad\u200b-\u200f\u2060\ufeff]{0,4}"
_NUMBER_GOES_ON = re.compile(
    rf"{_HIDDEN}(?:[.,:'\u2019]?{_HIDDEN}\d|[\u00a0\u2009\u202f]\d{{3}}(?!\d)|[\u00bc-\u00be\u2150-\u215e])"
)
_NUMBER_BEGAN = re.compile(rf"\d{_HIDDEN}[.,:'\u2019]?{_HIDDEN}\Z")
_WORD_BEFORE = re.compile(r"(?:(?:anti|de|dis|non|un)-)?[^\W\d_]*\Z", re.IGNORECASE)
_WORD_AFTER = re.compile(r"[^\W\d_]*")
_REACH = 40
_LONG = 400


def cuts_number(text: str, span: Span) -> bool:
    """Tell whether a stretch begins or ends inside a number: "15" in "150", "1" in "1,000", "30" in "10:30".

    The digits of a web address are no number.
    """
    start, end = span
    if text[end - 1].isdecimal() and _NUMBER_GOES_ON.match(text, end) and not _in_address(text, end):
        return True
    began = text[start].isdecimal() and _NUMBER_BEGAN.search(text[max(0, start - 12) : start])
    return bool(began) and not _in_address(text, start)


def cut_word(text: str, span: Span) -> str:
    """Return the word that a stretch cuts: "unable" for "able to attend", "" where it cuts none.

    A hyphen joins only where it turns the word round, as in "non-military".
    """
    start, end = span
    first = last = ""
    if text[start].isalpha():
        first = _matched(_WORD_BEFORE.search(text[max(0, start - _REACH) : start]))
    if text[end - 1].isalpha():
        last = _matched(_WORD_AFTER.match(text, end, end + _REACH))
    if first:
        return first + _matched(_WORD_AFTER.match(text, start, start + _REACH))
    return _matched(_WORD_BEFORE.search(text[max(0, end - _REACH) : end])) + last if last else ""


def _in_address(text: str, edge: int) -> bool:
    run = text[max(0, edge - _LONG) : edge].rsplit(maxsplit=1)[-1]
    return "://" in run or "www." in run


def _matched(match: re.Match[str] | None) -> str:
    return match[0] if match else ""
