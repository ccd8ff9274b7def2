import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.dates.calendar import (
    calendar_day,
    day_number,
    days_in_month,
    first_of_month,
    is_leap,
    iso_day,
    iso_year,
    month_number,
)

FAR = st.integers(min_value=-(10**30), max_value=10**30)


@pytest.mark.parametrize("year", [1, 2, 4, 100, 400, 1582, 1900, 1999, 2000, 2023, 2024, 9999])
def test_days_have_the_numbers_of_the_standard_library(year: int) -> None:
    day = dt.date(year, 1, 1)
    while day.year == year:
        assert day_number(day.year, day.month, day.day) == day.toordinal()
        assert calendar_day(day.toordinal()) == (day.year, day.month, day.day)
        if day == dt.date.max:
            break
        day += dt.timedelta(days=1)


@given(st.dates())
def test_any_day_of_the_standard_library(day: dt.date) -> None:
    assert day_number(day.year, day.month, day.day) == day.toordinal()
    assert calendar_day(day.toordinal()) == (day.year, day.month, day.day)


@given(FAR)
def test_every_number_is_a_day_and_back(number: int) -> None:
    assert day_number(*calendar_day(number)) == number


@given(FAR)
def test_the_calendar_repeats_after_four_centuries(number: int) -> None:
    year, month, day = calendar_day(number)
    assert calendar_day(number + 146_097) == (year + 400, month, day)


@pytest.mark.parametrize(
    ("year", "leap"),
    [
        (0, True),
        (-4, True),
        (-1, False),
        (-100, False),
        (-400, True),
        (1900, False),
        (2000, True),
        (2017, False),
    ],
)
def test_leap_years(year: int, leap: bool) -> None:  # noqa: FBT001
    assert is_leap(year) is leap
    assert days_in_month(year, 2) == (29 if leap else 28)


def test_year_0_lies_between_year_minus_1_and_year_1() -> None:
    assert calendar_day(day_number(1, 1, 1) - 1) == (0, 12, 31)
    assert calendar_day(day_number(0, 1, 1) - 1) == (-1, 12, 31)


def test_months_are_counted_across_years() -> None:
    december = month_number(2017, 12)
    assert first_of_month(december + 1) == day_number(2018, 1, 1)
    assert first_of_month(month_number(-1, 12) + 1) == day_number(0, 1, 1)


@pytest.mark.parametrize(
    ("year", "text"), [(2017, "2017"), (987, "0987"), (0, "0000"), (-44, "-0044"), (170_000_000, "170000000")]
)
def test_years_in_iso_8601(year: int, text: str) -> None:
    assert iso_year(year) == text
    assert iso_day(day_number(year, 3, 5)) == f"{text}-03-05"
