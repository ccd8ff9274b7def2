"""Where in time a value lies: every day it may touch, and where it may start and end."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from math import inf
from types import MappingProxyType

from checker.dates.calendar import calendar_day, first_of_month, month_number
from checker.dates.edtf_days import MOST, possible
from checker.dates.edtf_grammar import EdtfError
from checker.dates.edtf_value import Date, DateSet, DateTime, Edtf, End, Interval, Range, changed
from checker.dates.stretch import ALWAYS, Row, Stretch, hull, row

_THIRDS = MappingProxyType({"beginning": 0, "early": 0, "mid": 1, "late": 2, "end": 2})
_TENS = 0, 10, 20


@dataclass(frozen=True, slots=True)
class Extent:
    """The days that may be touched, and the first and last day on which it may start and end.

    Of a single day somewhere in `days`, start and end reach over all of them.
    """

    days: Row
    start: Stretch
    end: Stretch
    rough: bool = False
    """True where days between the possible ones were taken in: equal extents need not mean equal days."""

    @property
    def exact(self) -> bool:
        """True where start and end are each one known day."""
        return self.start.first == self.start.last and self.end.first == self.end.last


EVERYTHING = Extent((ALWAYS,), ALWAYS, ALWAYS)


def somewhere(days: Row, *, rough: bool = False) -> Extent:
    """Return the extent of a day that is one of these."""
    if len(days) > MOST:
        days, rough = (hull(days),), True
    return Extent(days, hull(days), hull(days), rough)


def extent_of(edtf: Edtf, times: int = 0) -> Extent:
    """Return the extent of a value; `times` as for `possible`: 0 as stated, 1 softly, 2 the outer bound."""
    match edtf:
        case Date():
            days = possible(edtf, times)
            return somewhere(days.row, rough=days.rough)
        case DateTime():
            return extent_of(edtf.date, times)
        case Interval():
            return _between(edtf, times)
        case DateSet():
            return _of_set(edtf, times)


def _between(interval: Interval, times: int) -> Extent:
    """Return the extent of an interval; neither end may lie beyond the other."""
    start, end = _end(interval.start, times), _end(interval.end, times)
    first, last = start.start.first, end.end.last
    return Extent(
        (Stretch(first, last),),
        Stretch(first, min(start.end.last, last)),
        Stretch(max(end.start.first, first), last),
        len(start.days) + len(end.days) > 2 or start.rough or end.rough,  # noqa: PLR2004
    )


def _end(end: End, times: int) -> Extent:
    return extent_of(end, times) if isinstance(end, Date) else EVERYTHING


def _of_set(dates: DateSet, times: int) -> Extent:
    """Return the extent of some member of a set, or of all members together."""
    found = somewhere(row(stretch for member in dates.members for stretch in _member(member, times)))
    if not dates.every:
        return found
    sure = hull(row(stretch for member in dates.members for stretch in _member(member, 0)))
    whole = found.start
    return replace(found, start=Stretch(whole.first, sure.first), end=Stretch(sure.last, whole.last))


def _member(member: Date | Range, times: int) -> Iterator[Stretch]:
    if isinstance(member, Date):
        yield from possible(member, times).row
    else:
        first = hull(possible(member.first, times).row).first if member.first else -inf
        last = hull(possible(member.last, times).row).last if member.last else inf
        yield Stretch(first, last)


def part_of(edtf: Edtf, part: str) -> Extent:
    """Return the days of a part of a date.

    The parts of a month are days 1 to 10, 11 to 20, and 21 to its end; those of more than a month are thirds,
    by months.

    Raises:
        EdtfError: there is no such part, or the value has no parts.

    """
    if part not in _THIRDS:
        raise EdtfError(f"There is no such part: write one of {', '.join(_THIRDS)}.", 0)
    whole = possible(edtf).row if isinstance(edtf, Date) and (edtf.day is None or edtf.day.open) else ()
    if len(whole) != 1:
        raise EdtfError(f"“{part}” goes with a month, a season or a year: write the date as 2021-09 or 2021.", 0)
    return somewhere((_third(whole[0], _THIRDS[part]),))


def _third(whole: Stretch, third: int) -> Stretch:
    first, after = (month_number(*calendar_day(int(day))[:2]) for day in (whole.first, whole.last + 1))
    if after - first == 1:
        begins = *(whole.first + days for days in _TENS), whole.last + 1
    else:
        begins = *(first_of_month(first + (after - first) * step // 3) for step in range(3)), whole.last + 1
    return Stretch(begins[third], begins[third + 1] - 1)


def bounds(edtf: Edtf) -> tuple[int | None, int | None]:
    """Return the first and last day as stated: hedges put aside, and of 1950S2 the year that it estimates.

    None stands where there is no bound.
    """
    plain = changed(edtf, lambda date: date.estimate)
    return finite(hull(extent_of(plain).days))


def finite(stretch: Stretch) -> tuple[int | None, int | None]:
    """Return the first and last day of a stretch, None where there is no bound."""
    return _finite(stretch.first), _finite(stretch.last)


def _finite(day: float) -> int | None:
    return None if day in (-inf, inf) else int(day)


def together(extents: list[Extent]) -> Extent:
    """Return the extent of something that has one of these extents."""
    starts, ends = (row(one) for one in zip(*((each.start, each.end) for each in extents), strict=True))
    days = somewhere(row(stretch for each in extents for stretch in each.days))
    rough = days.rough or any(each.rough for each in extents)
    return Extent(days.days, hull(starts), hull(ends), rough)
