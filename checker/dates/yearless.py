"""Dates that state a month or a day and no year (XXXX-09-14): which years they can be given."""

from dataclasses import replace
from math import isfinite

from checker.dates.calendar import calendar_day
from checker.dates.edtf_days import backwards, blocks
from checker.dates.edtf_value import Date, Edtf, Interval, changed, dates
from checker.dates.extent import bounds
from checker.dates.stretch import Row

MOST_YEARS = 20
"""Of how many years a publication date may be to fill in a year."""

_HALF_YEAR = 183
_YEARS = range(10_000)
_LEAP_YEAR, _TO_A_LEAP_YEAR = 2_000, 4


def is_yearless(edtf: Edtf) -> bool:
    """Tell whether any date of the value states a month or a day and no year."""
    return any(date.yearless for date in dates(edtf))


def in_year(edtf: Edtf, year: int) -> Edtf | None:
    """Return the value with this year wherever it has none; None where the year has no such day.

    An interval without any year may run into the next one: XXXX-12-30/XXXX-01-02.
    """
    if year not in _YEARS:
        return None
    dated = changed(edtf, lambda date: date.in_year(year))
    if isinstance(dated, Interval) and isinstance(edtf, Interval) and not _real(dated):
        dated = replace(dated, end=edtf.end.in_year(year + 1) if isinstance(edtf.end, Date) else edtf.end)
    return dated if _real(dated) else None


def _real(edtf: Edtf) -> bool:
    """Tell whether the value is made of days that exist and does not end before it starts."""
    if not all(blocks(date)[0] for date in dates(edtf)):
        return False
    if not isinstance(edtf, Interval) or not isinstance(edtf.start, Date) or not isinstance(edtf.end, Date):
        return True
    return not backwards(edtf.start, edtf.end)


def candidates(edtf: Edtf, first: int, last: int) -> tuple[list[Edtf], list[Edtf]]:
    """Return the value in the years that its publication suggests, and in less likely ones.

    The year is that of the publication, which is from one of the days `first` to `last`. A day more than half
    a year ahead of it may as well be last year's; one more than half a year before it may be next year's,
    which is less likely. A publication of many years suggests nothing.
    """
    likely: list[Edtf | None] = []
    unlikely: list[Edtf | None] = []
    years = range(calendar_day(first)[0], calendar_day(last)[0] + 1)
    for year in years if len(years) <= MOST_YEARS else ():
        dated = in_year(edtf, year)
        begins, ends = bounds(dated) if dated is not None else (None, None)
        likely.append(dated)
        if begins is not None and begins > last + _HALF_YEAR:
            likely.append(in_year(edtf, year - 1))
        if ends is not None and ends < first - _HALF_YEAR:
            unlikely.append(in_year(edtf, year + 1))
    return [one for one in likely if one is not None], [one for one in unlikely if one is not None]


def near(edtf: Edtf, days: Row) -> list[Edtf]:
    """Return the value in the years around the first and the last day of each stretch, with a leap year.

    Enough to tell how the value stands to these days: in the years between, it lies inside a stretch.
    """
    ends = {int(day) for stretch in days for day in stretch if isfinite(day)}
    about = {calendar_day(day)[0] for day in ends} or {_LEAP_YEAR}
    years = {year + step for year in about for step in range(-_TO_A_LEAP_YEAR, _TO_A_LEAP_YEAR + 1)}
    return [dated for year in sorted(years) if (dated := in_year(edtf, year)) is not None]
