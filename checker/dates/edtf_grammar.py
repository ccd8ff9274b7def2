"""How the pieces of an EDTF text are read: one function per form, from left to right.

The forms are those of the Library of Congress specification of 2019; `docs/edtf.md` lists the readings taken
where it is silent.
"""

import re
from dataclasses import dataclass, replace
from typing import cast

from checker.dates.calendar import MONTHS
from checker.dates.edtf_days import blocks
from checker.dates.edtf_value import Date, DateTime, Mark, Part, Year

_MARK = re.compile(r"[?~%]?")
_YEAR = re.compile(r"(-?)([0-9X]{4})(?:S([1-9][0-9]*))?(?![0-9X])")
_LONG_YEAR = re.compile(r"Y(-?)([1-9][0-9X]*)(?:E([1-9][0-9]*))?(?:S([1-9][0-9]*))?(?![0-9X])")
_TWO = re.compile(r"[0-9X]{2}(?![0-9X])")
_TIME = re.compile(r"([01][0-9]|2[0-3]):([0-5][0-9]):([0-5][0-9]|60)")
_SHIFT = re.compile(r"Z|[+-](?:[01][0-9]|2[0-3])(?::[0-5][0-9])?")
_SHORT, _LONGEST = 10_000, 120
_LAST_MINUTE, _DAY_MINUTES = 1_439, 1_440


class EdtfError(ValueError):
    """A text that is no EDTF; `message` tells an editor what to write, `position` is 0-based."""

    def __init__(self, message: str, position: int) -> None:
        super().__init__(message)
        self.message = message
        self.position = position


@dataclass(slots=True)
class Cursor:
    """A place in a text; `offset` is where the text begins in the whole."""

    text: str
    offset: int = 0
    at: int = 0

    def take(self, pattern: re.Pattern[str]) -> re.Match[str] | None:
        """Return what matches here and step over it."""
        found = pattern.match(self.text, self.at)
        if found is not None:
            self.at = found.end()
        return found

    def mark(self) -> Mark:
        """Return the qualification here, if there is one, and step over it."""
        found = self.take(_MARK)
        return cast("Mark", found[0] if found else "")

    def hyphen(self) -> bool:
        """Step over a hyphen and tell whether there was one."""
        here = self.text.startswith("-", self.at)
        self.at += here
        return here

    def error(self, message: str, back: int = 0) -> EdtfError:
        """Return an error at this place, or `back` characters before it."""
        return EdtfError(message, self.offset + self.at - back)


def read_date(text: str, offset: int = 0) -> Date:
    """Read a whole text as one date without time of day."""
    cursor = Cursor(text, offset)
    date = Date(_read_year(cursor))
    if cursor.hyphen():
        date = _read_month(cursor, date)
        if cursor.hyphen():
            date = _read_day(cursor, date)
    if cursor.at < len(text):
        raise cursor.error("Nothing more may follow here; write a date as 2021-09-14, 2021-09 or 2021.")
    return date


def _read_year(cursor: Cursor) -> Year:
    before = cursor.mark()
    start = cursor.at
    found = cursor.take(_YEAR)
    long = found is None
    found = found or cursor.take(_LONG_YEAR)
    if found is None:
        raise cursor.error("A year has four digits: write 0987 for the year 987, 201X for the 2010s, Y12345 beyond 9999.")
    sign, digits, *rest = found.groups()
    exponent, significant = (int(group) if group else None for group in (None, *rest)[-2:])
    year = Year(digits, bool(sign), long, exponent, significant, before, cursor.mark())
    _check_year(year, cursor.offset + start)
    return year


def _check_year(year: Year, at: int) -> None:
    """Refuse what is written as a year and is none."""
    if "X" in year.digits and (year.exponent or year.significant):
        raise EdtfError("X does not go together with E or S: write either 19XX or 1950S2.", at)
    if len(year.digits) + (year.exponent or 0) > _LONGEST:
        raise EdtfError(f"This year is too long to be read: write at most {_LONGEST} digits.", at)
    if year.long and year.plain("0") < _SHORT:
        raise EdtfError("Y is only for years beyond 9999: write a year of four digits without it.", at)
    if year.negative and year.plain("9") == 0:
        raise EdtfError("Year 0 has no sign: write 0000.", at)


def _read_month(cursor: Cursor, date: Date) -> Date:
    if date.year.long or date.year.significant is not None:
        raise cursor.error("A year with Y or S stands alone: leave out the month and the day.", back=1)
    month = _read_part(cursor, "month")
    dated = replace(date, month=month)
    if dated.season is None and not month.numbers(MONTHS):
        raise cursor.error(
            "There is no such month: write 01 to 12, or 21 to 41 for a part of the year.",
            back=len(month.after) + 2,
        )
    return dated


def _read_day(cursor: Cursor, date: Date) -> Date:
    if date.season is not None:
        raise cursor.error("A season or another part of the year has no days: leave out the day.", back=1)
    day = _read_part(cursor, "day")
    dated = replace(date, day=day)
    if not blocks(dated)[0]:
        longest = next(n for n in (31, 30, 29, 28) if blocks(replace(date, day=Part(str(n))))[0])
        assert date.month is not None  # noqa: S101
        raise cursor.error(
            f"{date.year.bare}-{date.month.digits} has no such day: write 01 to {longest}.",
            back=len(day.after) + 2,
        )
    return dated


def _read_part(cursor: Cursor, name: str) -> Part:
    before = cursor.mark()
    found = cursor.take(_TWO)
    if found is None:
        raise cursor.error(f"The {name} must have two digits: write 2021-09-04, or X for a digit that is not known.")
    return Part(found[0], before, cursor.mark())


def read_date_time(text: str) -> DateTime:
    """Read a day with a time of day, for example 2021-09-14T23:20:30+04:30."""
    left, _, _ = text.partition("T")
    date = read_date(left)
    if date.precision != "day" or "X" in left or any(date.marks()):
        raise EdtfError("Before a time of day a whole day must stand: write 2021-09-14T10:00:00.", 0)
    cursor = Cursor(text, 0, len(left) + 1)
    time = cursor.take(_TIME)
    if time is None:
        raise cursor.error("A time of day has hours, minutes and seconds: write 09:05:00 (00:00:00 to 23:59:59).")
    shift = cursor.take(_SHIFT)
    written = shift[0] if shift else ""
    if text.startswith((".", ","), cursor.at):
        raise cursor.error("EDTF has no fractions of a second: leave out the dot and what follows it.")
    if cursor.at < len(text):
        raise cursor.error("After the time only Z or a shift from UTC may follow: write Z, +04 or +04:30.")
    if written in ("-00", "-00:00"):
        raise cursor.error("A shift of zero is written with a plus sign: write +00:00 or Z.", back=len(written))
    if time[3] == "60" and not _may_leap(int(time[1]) * 60 + int(time[2]), written):
        raise EdtfError("Second 60 is only for a leap second, at 23:59:60 UTC: write 00 to 59.", time.start(3))
    return DateTime(date, time[0], written)


def _may_leap(minute: int, shift: str) -> bool:
    """Tell whether a minute of the day is the last one in UTC, which alone may have a 61st second."""
    hours, _, minutes = shift.lstrip("Z").partition(":")
    ahead = int(hours or 0) * 60 + int(f"{hours[:1]}{minutes or 0}")
    return (minute - ahead) % _DAY_MINUTES == _LAST_MINUTE
