"""The proleptic Gregorian calendar without end: every day of every year has a number.

Day 1 is 0001-01-01, as for `datetime.date.toordinal`; year 0 comes before year 1 and is a leap year
(ISO 8601-1:2019, 4.2.1). A month has a number too, 12 times its year plus 0 to 11, so that months can be
counted across years.
"""

from bisect import bisect_right

MONTHS = 12
_BEFORE_MONTH = (0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334)
_YEAR, _FOUR_YEARS, _CENTURY, _FOUR_CENTURIES = 365, 1_461, 36_524, 146_097
_FEBRUARY = 2


def is_leap(year: int) -> bool:
    """Tell whether a year has a 29 February."""
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def days_in_month(year: int, month: int) -> int:
    """Return the number of days of a month (1 to 12)."""
    return first_of_month(month_number(year, month) + 1) - first_of_month(month_number(year, month))


def day_number(year: int, month: int, day: int) -> int:
    """Return the number of a day; `month` from 1 to 12, `day` is not checked against the month's length."""
    before = year - 1
    leaps = before // 4 - before // 100 + before // 400
    past_february = is_leap(year) and month > _FEBRUARY
    return before * _YEAR + leaps + _BEFORE_MONTH[month - 1] + past_february + day


def calendar_day(number: int) -> tuple[int, int, int]:
    """Return year, month and day of a day's number."""
    fourths, rest = divmod(number - 1, _FOUR_CENTURIES)
    century = min(rest // _CENTURY, 3)
    fours, rest = divmod(rest - century * _CENTURY, _FOUR_YEARS)
    ones = min(rest // _YEAR, 3)
    year = 400 * fourths + 100 * century + 4 * fours + ones + 1
    return year, *_month_and_day(is_leap(year), rest - ones * _YEAR)


def _month_and_day(leap: bool, days: int) -> tuple[int, int]:  # noqa: FBT001
    """Return month and day of the day that so many days of the year precede."""
    leap_day = 59
    if leap and days >= leap_day:
        if days == leap_day:
            return _FEBRUARY, 29
        days -= 1
    month = bisect_right(_BEFORE_MONTH, days)
    return month, days - _BEFORE_MONTH[month - 1] + 1


def month_number(year: int, month: int) -> int:
    """Return the number of a month (1 to 12) of a year."""
    return year * MONTHS + month - 1


def first_of_month(number: int) -> int:
    """Return the number of the first day of a month, given by its number."""
    year, month = divmod(number, MONTHS)
    return day_number(year, month + 1, 1)


def iso_year(year: int) -> str:
    """Return a year as ISO 8601 writes it, with as many digits as it needs and at least four."""
    return f"{'-' if year < 0 else ''}{abs(year):04d}"


def iso_day(number: int) -> str:
    """Return a day as ISO 8601 writes it."""
    year, month, day = calendar_day(number)
    return f"{iso_year(year)}-{month:02d}-{day:02d}"
