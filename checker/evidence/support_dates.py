"""Dates: whether the quotes of a claim state or imply year, month and day of its dates."""

from collections.abc import Iterator

from checker.dates.calendar import calendar_day
from checker.dates.edtf import EdtfError, parse
from checker.dates.edtf_value import Date, dates
from checker.dates.period import period_of
from checker.evidence.moments import FIRST_SEASON, SEASONS
from checker.evidence.quoted import Quoted
from checker.values.date import DateValue

Lack = tuple[str, str]

MONTHS = (
    "January February March April May June July August September October November December".split()  # noqa: SIM905
)
_PARTS = {
    "beginning": ("beginning", "begin", "early", "start", "first", "opening", "outset", "dawn"),
    "early": ("early", "beginning", "start", "first"),
    "mid": ("mid", "middle", "midst", "half"),
    "late": ("late", "end", "latter", "close", "last"),
    "end": ("end", "late", "close", "closing", "last", "final", "ending"),
}
_SHIFTING = ("last", "next", "previous", "past", "following", "ago", "earlier", "later", "coming", "year", "new")
_DAYS_AROUND = 1
_MONTHS_AROUND = 8


class Dateline:
    """When the source was published, as far as it says so: the days `first` to `last`."""

    def __init__(self, published: str | None) -> None:
        self.first, self.last = _days(published)

    def years(self, month: int | None, *, shifting: bool) -> frozenset[int]:
        """Return the years that the dateline supplies for a date without one."""
        if self.first is None or self.last is None:
            return frozenset()
        found: set[int] = set()
        for day in (self.first, self.last):
            year, at, _ = calendar_day(day)
            found.add(year)
            found |= {year - 1, year + 1} if shifting else set()
            if month is not None and month < FIRST_SEASON:
                found |= {year + step for step in (-1, 1) if abs(12 * step + month - at) <= _MONTHS_AROUND}
        return frozenset({*found, *range(min(found), max(found))})

    def covers(self, date: Date) -> bool:
        """Tell whether a date is that of the article, or the day beside it."""
        try:
            first, last = period_of(date).hull()
        except (EdtfError, ValueError, OverflowError):
            return False
        if None in (self.first, self.last, first, last):
            return False
        assert self.first is not None  # noqa: S101
        assert self.last is not None  # noqa: S101
        assert first is not None  # noqa: S101
        assert last is not None  # noqa: S101
        return first <= self.last + _DAYS_AROUND and last >= self.first - _DAYS_AROUND


def _days(edtf: str | None) -> tuple[int | None, int | None]:
    if edtf is None:
        return None, None
    try:
        first, last = period_of(parse(edtf)).hull()
    except (EdtfError, ValueError, OverflowError):
        return None, None
    return (None, None) if first is None or last is None else (int(first), int(last))


def date_lacks(value: DateValue, quoted: Quoted, dateline: Dateline) -> Iterator[Lack]:
    """Yield what the quotes do not say of a date; a relative one needs a weekday or a word such as "last"."""
    if value.relative:
        if quoted.english and not _relative(quoted):
            yield "/value/relative", "a weekday, or words such as “last week”"
        return
    yield from edtf_lacks("/value/edtf", value.edtf, quoted, dateline)
    if value.part is not None and quoted.english and not quoted.says(*_PARTS[value.part]):
        yield "/value/part", value.part


def edtf_lacks(pointer: str, edtf: str, quoted: Quoted, dateline: Dateline, *, current: bool = False) -> Iterator[Lack]:
    """Yield year, month or day of an EDTF text that no quote says; with `current` the dateline's day may stand."""
    try:
        stated = list(dates(parse(edtf)))
    except EdtfError:
        return
    words: list[str] = []
    for one in stated:
        if not (current and dateline.covers(one)):
            words += _lacking(one, quoted, dateline)
    if words:
        yield pointer, ", ".join(dict.fromkeys(words))


def _lacking(date: Date, quoted: Quoted, dateline: Dateline) -> Iterator[str]:
    month = _plain(date.month)
    day = _plain(date.day)
    if date.year.digits.isdigit() and not _has_year(date.year.plain("0"), month, quoted, dateline):
        yield str(date.year.plain("0"))
    if month is not None and quoted.english and not _has_month(month, quoted):
        yield _month_name(month)
    if day is not None and not _has_day(day, month, quoted):
        yield f"{day} {_month_name(month)}" if month is not None else str(day)


def _plain(part: object) -> int | None:
    digits = getattr(part, "digits", "X")
    return int(digits) if digits.isdigit() else None


def _month_name(month: int) -> str:
    if month <= len(MONTHS):
        return MONTHS[month - 1]
    index = month - FIRST_SEASON
    return SEASONS[index] if index < len(SEASONS) else "that part of the year"


def _has_year(year: int, month: int | None, quoted: Quoted, dateline: Dateline) -> bool:
    if any(one.year == year for one in quoted.moments) or any(one.value == year for one in quoted.every_number):
        return True
    return year in dateline.years(month, shifting=quoted.says(*_SHIFTING) and not _years_named(quoted))


def _years_named(quoted: Quoted) -> bool:
    return any(one.year is not None for one in quoted.moments)


def _has_month(month: int, quoted: Quoted) -> bool:
    if month >= FIRST_SEASON + len(SEASONS):
        return True
    if any(one.month == month for one in quoted.moments):
        return True
    return month in {1, 12} and quoted.says("new year", "christmas")


def _has_day(day: int, month: int | None, quoted: Quoted) -> bool:
    if any(one.day == day and one.month in {None, month} for one in quoted.moments):
        return True
    dated = [(one.start, one.end) for one in quoted.moments if one.month is not None]
    loose = (one for one in quoted.every_number if not any(start <= one.start < end for start, end in dated))
    return any(one.value == day and (one.ordinal or not quoted.english) for one in loose) or (
        not quoted.english and any(one.value == day for one in quoted.every_number)
    )


def _relative(quoted: Quoted) -> bool:
    if any(one.relative for one in quoted.moments):
        return True
    return quoted.says(
        "ago", "this", "last", "next", "past", "previous", "coming", "following", "recent", "recently", "earlier", "later",
        "currently", "now", "just", "day", "week", "month", "year", "morning", "evening", "night", "afternoon", "weekend",
        "today", "eve", "spring", "summer", "autumn", "fall", "winter", "same", "after", "before",
    )  # fmt: skip
