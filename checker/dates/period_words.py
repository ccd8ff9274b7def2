"""Periods in plain words."""

from math import inf, isfinite

from checker.dates.calendar import calendar_day, iso_year
from checker.dates.day_words import MONTHS, day_in_words, edtf_in_words, span_in_words
from checker.dates.edtf_value import Edtf
from checker.dates.extent import Extent
from checker.dates.stretch import ALWAYS, Row, Stretch

_FEW = 4


def say(extent: Extent, *, lasts: bool) -> str:
    """Return an extent in words: "14 to 15 September 2021" where it lasts, else "some day in September 2021"."""
    return _span(extent) if lasts else _some_day(extent.days)


def say_yearless(edtf: Edtf, part: str | None) -> str:
    """Return a value without year in words: "14 September (year not stated)"."""
    words = edtf_in_words(str(edtf)) or f"{edtf} (year not stated)"
    return f"{part} {words}" if part else words


def _some_day(days: Row) -> str:
    if len(days) > _FEW:
        return f"one of {len(days)} stretches of days, the first {_place(days[0])}, the last {_place(days[-1])}"
    if all(stretch.first == stretch.last for stretch in days):
        return " or ".join(_day(stretch.first) for stretch in days)
    if days == (ALWAYS,):
        return "any day"
    return f"some day {' or '.join(_place(stretch) for stretch in days)}"


def _place(stretch: Stretch) -> str:
    """Return where in time a day of the stretch lies, preposition included."""
    if stretch.first == -inf:
        return f"up to {_day(stretch.last)}"
    if stretch.last == inf:
        return f"from {_day(stretch.first)} on"
    if stretch.first == stretch.last:
        return f"on {_day(stretch.first)}"
    name = _name(stretch)
    return f"in {name}" if name else f"from {span_in_words(int(stretch.first), int(stretch.last))}"


def _name(stretch: Stretch) -> str:
    """Return the month or year that the stretch fills, or nothing."""
    first, after = calendar_day(int(stretch.first)), calendar_day(int(stretch.last) + 1)
    if first[1:] == (1, 1) and after == (first[0] + 1, 1, 1):
        return iso_year(first[0])
    months = (after[0] - first[0]) * 12 + after[1] - first[1]
    if first[2] == after[2] == 1 and months == 1:
        return f"{MONTHS[first[1] - 1]} {iso_year(first[0])}"
    return ""


def _span(extent: Extent) -> str:
    if not extent.exact:
        return f"from {_end(extent.start)} to {_end(extent.end)}"
    if len(extent.days) > _FEW:
        return f"{span_in_words(int(extent.start.first), int(extent.end.last))}, with gaps"
    return " and ".join(_all_of(stretch) for stretch in extent.days)


def _all_of(stretch: Stretch) -> str:
    if stretch.first == stretch.last:
        return _day(stretch.first)
    if isfinite(stretch.first) and isfinite(stretch.last):
        name = _name(stretch)
        return f"all of {name}" if name else span_in_words(int(stretch.first), int(stretch.last))
    return "all " + _place(stretch) if stretch != ALWAYS else "all days"


def _end(days: Stretch) -> str:
    if not isfinite(days.first) or not isfinite(days.last):
        return "an unstated day"
    return _name(days) or _some_day((days,))


def _day(day: float) -> str:
    return day_in_words(int(day))
