"""Dates in the Extended Date/Time Format: text to value; the value's `str` is the text again.

Source: Library of Congress, "Extended Date/Time Format (EDTF) Specification", 4 February 2019,
levels 0, 1 and 2.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from checker.dates.edtf_days import backwards
from checker.dates.edtf_grammar import EdtfError, read_date, read_date_time
from checker.dates.edtf_value import Date, DateSet, Edtf, End, Interval, Range

__all__ = ["LONGEST", "Edtf", "EdtfError", "parse"]

LONGEST = 120
"""How many characters a text may have."""

_FOREIGN = re.compile(r"[^0-9XYESTZ?~%+\-:/.,\[\]{}]")
_HINTS = (
    (re.compile(r"\s"), "Leave out the space: EDTF has none."),
    (
        re.compile(r"(?<![A-Za-z])[xyestzu](?![A-Za-z])"),
        "Letters are capitals here, and X stands for a digit that is not known: write 201X.",
    ),
    (
        re.compile(r"[()]"),
        "Round brackets were dropped from EDTF: write ? ~ or % beside the part that is meant.",
    ),
    (re.compile(r"\d"), "Write the digits 0 to 9."),
    (re.compile("[\u2010-\u2015\u2212]"), "Write the plain hyphen (-) between year, month and day."),
)
_IN_WORDS = re.compile(r"[a-z]{2}|[A-DF-RU-W]{2}|^\d{1,2}[./]\d{1,2}[./]\d{2,4}$")
_PLAIN = "This is no sign of EDTF: write a date as 2021-09-14, 2021-09, 2021 or 2021-09-14/2021-09-15."
_DOTS = ".."


@lru_cache(maxsize=65_536)
def parse(text: str) -> Edtf:
    """Read a text as EDTF of level 0, 1 or 2.

    Raises:
        EdtfError: the text is none; says what to write and where (0-based position).

    """
    _check_signs(text)
    if text[0] in "[{":
        return _read_set(text)
    if "/" in text:
        return _read_interval(text)
    if "T" in text:
        return read_date_time(text)
    return read_date(text)


def _check_signs(text: str) -> None:
    if not text:
        raise EdtfError("There is no date here: write one as 2021-09-14, 2021-09 or 2021.", 0)
    if len(text) > LONGEST:
        raise EdtfError(f"This is too long for a date: write at most {LONGEST} characters.", LONGEST)
    found = _FOREIGN.search(text) or _IN_WORDS.search(text)
    if found:
        worded = _IN_WORDS.search(text)
        message = _PLAIN if worded else next((hint for signs, hint in _HINTS if signs.match(text, found.start())), _PLAIN)
        raise EdtfError(message, found.start())


def _read_interval(text: str) -> Interval:
    left, _, right = text.partition("/")
    after = len(left) + 1
    if "/" in right:
        raise EdtfError("An interval has one start and one end: write 2021-09-14/2021-09-15.", after + right.index("/"))
    interval = Interval(_read_end(left, 0), _read_end(right, after))
    start, end = interval.start, interval.end
    if isinstance(start, Date) and isinstance(end, Date) and backwards(start, end):
        raise EdtfError("The interval ends before it starts: write the earlier date first.", after)
    return interval


def _read_end(text: str, offset: int) -> End:
    if not text:
        return ""
    if text == _DOTS:
        return ".."
    _refuse_time(text, offset)
    return read_date(text, offset)


def _refuse_time(text: str, offset: int) -> None:
    if "T" in text:
        raise EdtfError(
            "An interval or a set holds dates without time of day: leave out T and what follows.",
            offset + text.index("T"),
        )


def _read_set(text: str) -> DateSet:
    every = text[0] == "{"
    closing = "}" if every else "]"
    if text[-1] != closing:
        raise EdtfError(f"A set that begins with {text[0]} ends with {closing}: write it at the end.", len(text) - 1)
    return DateSet(tuple(_read_members(text[1:-1])), every)


def _read_members(text: str) -> Iterator[Date | Range]:
    """Yield the members between the brackets; a range is open only where the list begins or ends."""
    offset, pieces = 1, text.split(",")
    for index, piece in enumerate(pieces):
        if not piece or piece == _DOTS:
            raise EdtfError("A member of the set is missing: write dates with commas between them.", offset)
        _refuse_time(piece, offset)
        if _DOTS in piece:
            yield _read_range(piece, offset, first=index == 0, last=index == len(pieces) - 1)
        else:
            yield read_date(piece, offset)
        offset += len(piece) + 1


def _read_range(piece: str, offset: int, *, first: bool, last: bool) -> Range:
    left, _, right = piece.partition(_DOTS)
    if (not left and not first) or (not right and not last):
        raise EdtfError(
            "Dots with one date open the set at its beginning or end: write [..1984] or [1984..].",
            offset,
        )
    after = offset + len(left) + len(_DOTS)
    start = read_date(left, offset) if left else None
    end = read_date(right, after) if right else None
    for date, place in ((start, offset), (end, after)):
        if date is not None and "X" in str(date):
            raise EdtfError("A range runs between two known dates: write digits instead of X.", place)
    if start is not None and end is not None:
        _check_range(start, end, after)
    return Range(start, end)


def _check_range(start: Date, end: Date, at: int) -> None:
    if start.precision != end.precision:
        raise EdtfError("Both ends of a range have the same precision: write 1670..1672 or 1670-01..1672-12.", at)
    if backwards(start, end):
        raise EdtfError("The range ends before it starts: write the earlier date first.", at)
