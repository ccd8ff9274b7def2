"""The days that one EDTF date leaves open: as stated, and as wide as its hedges make it.

A date is first laid out as blocks: runs of months, or the same days of one month. A hedge moves or widens
them.

* A mark (`?`, `~`, `%`) on the whole date opens one unit of the stated precision either side softly, and two
  as the outer bound.
* A mark on the year or month alone moves the date by one of its units and leaves the finer parts as they are:
  2004?-06-11 is the 11 June of 2003, 2004 or 2005. Where the next finer part is marked too, only that one
  moves.
* Seasons are the meteorological ones, of the northern hemisphere unless the code names the southern (21 and
  25: March to May; 24, 28 and 30: December to February of the next year), and open 15 days either side
  softly, 45 as the outer bound.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from types import MappingProxyType

from checker.dates.calendar import MONTHS, days_in_month, first_of_month, month_number
from checker.dates.edtf_value import SEASONS, Date, Part, Year
from checker.dates.stretch import Row, Stretch, hull, row

MOST = 400
"""How many stretches a date may fall apart into; of more, only the hull is kept."""

_NORTH, _SOUTH = ((3, 3), (6, 3), (9, 3), (12, 3)), ((9, 3), (12, 3), (3, 3), (6, 3))
_QUARTERS, _THIRDS, _HALVES = ((1, 3), (4, 3), (7, 3), (10, 3)), ((1, 4), (5, 4), (9, 4)), ((1, 6), (7, 6))
_SEASONS = MappingProxyType(dict(zip(SEASONS, (*_NORTH, *_NORTH, *_SOUTH, *_QUARTERS, *_THIRDS, *_HALVES), strict=True)))
"""First month and number of months of each code in place of a month (level 2, "Sub-year groupings")."""
_SEASON_DAYS = 0, 15, 45


@dataclass(frozen=True, slots=True)
class Block:
    """All days of the months `first` to `last`; with `days`, the first to the last of these in one month."""

    first: int
    last: int
    days: tuple[int, int] | None = None

    def stretch(self, moved: int = 0, wider: int = 0) -> Stretch:
        """Return the days, `moved` by so many months and `wider` by so many months or, with `days`, days."""
        if self.days is None:
            return Stretch(first_of_month(self.first + moved - wider), first_of_month(self.last + moved + wider + 1) - 1)
        before = first_of_month(self.first + moved) - 1
        longest = first_of_month(self.first + moved + 1) - 1 - before
        first, last = (min(day, longest) for day in self.days)
        return Stretch(before + first, before + last).wider(wider)


@dataclass(frozen=True, slots=True)
class Days:
    """Days that are possible; `rough` where others between them were taken in to keep the row short."""

    row: Row
    rough: bool = False


def years(year: Year) -> list[tuple[int, int]]:
    """Return the runs of years that a year allows, each its first and last; of very many, one around all."""
    if year.significant is not None:
        runs = [_significant(year, year.significant)]
    else:
        inner = year.digits.rstrip("X")
        fillings = [inner]
        if year.combinations <= MOST:
            while "X" in fillings[0]:
                fillings = [text.replace("X", digit, 1) for text in fillings for digit in "0123456789"]
        runs = [_run(replace(year, digits=text + year.digits[len(inner) :])) for text in fillings]
    if year.negative:
        # There is no year -0: year 0 has no sign.
        runs = [(-last, min(-first, -1)) for first, last in runs if last > 0]
    return sorted(runs)


def _run(year: Year) -> tuple[int, int]:
    return year.plain("0"), year.plain("9")


def _significant(year: Year, digits: int) -> tuple[int, int]:
    """Return the years that share the leading digits: "some year between 1900 and 1999" for 1950S2."""
    size = year.plain("0")
    block = 10 ** max(0, len(str(size)) - digits)
    first = size // block * block
    return first, first + block - 1


@lru_cache(maxsize=4096)
def blocks(date: Date) -> tuple[tuple[Block, ...], bool]:
    """Return the blocks of a date, none if it has no day, and whether only first and last were kept."""
    runs = years(date.year)
    if date.month is None or (date.month.open and (date.day is None or date.day.open)):
        whole = tuple(Block(month_number(first, 1), month_number(last, MONTHS)) for first, last in runs)
        return whole, len(runs) < date.year.combinations
    # Year 0 is a leap year: what it has not, no year has.
    most = len(_in_year(date, 0))
    if not most:
        return (), False
    size = sum(last - first + 1 for first, last in runs)
    if size * most <= MOST:
        return tuple(block for first, last in runs for year in range(first, last + 1) for block in _in_year(date, year)), False
    return _first_and_last(date, runs), True


def _first_and_last(date: Date, runs: list[tuple[int, int]]) -> tuple[Block, ...]:
    ascending = (year for first, last in runs for year in range(first, last + 1))
    descending = (year for first, last in reversed(runs) for year in range(last, first - 1, -1))
    first = next((found[0] for year in ascending if (found := _in_year(date, year))), None)
    last = next((found[-1] for year in descending if (found := _in_year(date, year))), None)
    return (first, last) if first and last else ()


def _in_year(date: Date, year: int) -> list[Block]:
    """Return the blocks of a date with a month, in one of its years."""
    if date.season is not None:
        first, length = _SEASONS[date.season]
        start = month_number(year, first)
        return [Block(start, start + length - 1)]
    assert date.month is not None  # noqa: S101
    months = date.month.numbers(MONTHS)
    if date.day is None or date.day.open:
        return [Block(month_number(year, first), month_number(year, last)) for first, last in _runs(months)]
    return [block for month in months for block in _in_month(date.day, year, month)]


def _in_month(day: Part, year: int, month: int) -> Iterator[Block]:
    number = month_number(year, month)
    for run in _runs(day.numbers(days_in_month(year, month))):
        yield Block(number, number, run)


def _runs(numbers: list[int]) -> list[tuple[int, int]]:
    """Return the first and last of each run of consecutive numbers."""
    return [(int(run.first), int(run.last)) for run in row(Stretch(number, number) for number in numbers)]


def possible(date: Date, times: int = 0) -> Days:
    """Return the days that a date leaves open.

    `times` is 0 for the days as stated, hedges put aside, 1 for those left open softly, 2 for the outer
    bound.
    """
    found, rough = blocks(date)
    if not any(date.marks()):
        spare = _SEASON_DAYS[times] if date.hedged else 0
        return _days([block.stretch().wider(spare) for block in found], rough=rough)
    moved, wider = _units(date)
    moves = [moved * step for step in range(-times, times + 1)] if moved else [0]
    return _days([block.stretch(move, wider * times) for block in found for move in moves], rough=rough)


def backwards(start: Date, end: Date) -> bool:
    """Tell whether the last day that `end` states, or estimates, is before the first that `start` does."""
    return possible(end.estimate).row[-1].last < possible(start.estimate).row[0].first


def _units(date: Date) -> tuple[int, int]:
    """Return by how many months the marks move a date, and by how many of its finest unit they widen it."""
    year, month, day = (*(bool(mark) for mark in date.marks()), False, False)[:3]
    # A part without any digit says nothing, so that its precision is that of the part before it.
    has_day = date.day is not None and not date.day.open
    has_month = date.month is not None and (has_day or not date.month.open)
    a_year = date.year.unit * MONTHS
    if not has_month:
        return 0, a_year
    moved = a_year if year and not month else 0
    if has_day:
        return (1 if month and not day else moved), int(day)
    if date.season is not None:
        return moved, _SEASONS[date.season][1] if month else 0
    return moved, int(month)


def _days(stretches: list[Stretch], *, rough: bool) -> Days:
    found = row(stretches)
    if found and (rough or len(found) > MOST):
        return Days((hull(found),), rough=True)
    return Days(found)
