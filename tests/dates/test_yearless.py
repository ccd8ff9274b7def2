import pytest

from checker.dates.edtf import parse
from checker.dates.extent import bounds
from checker.dates.yearless import MOST_YEARS, candidates, in_year, is_yearless, near


@pytest.mark.parametrize(
    ("text", "year", "found"),
    [
        ("XXXX-09-14", 2017, "2017-09-14"),
        ("XXXX-09-14/XXXX-09-15", 2017, "2017-09-14/2017-09-15"),
        ("XXXX-12-30/XXXX-01-02", 2017, "2017-12-30/2018-01-02"),
        ("XXXX-12-30/2018-01-02", 2017, "2017-12-30/2018-01-02"),
        ("XXXX-12-30/2017-01-02", 2017, None),
        ("XXXX-02-29", 2016, "2016-02-29"),
        ("XXXX-02-29", 2017, None),
        ("XXXX-05-01/XXXX-02-29", 2015, "2015-05-01/2016-02-29"),
        ("XXXX-05-01/XXXX-02-29", 2017, None),
        ("XXXX-09-14", 10_000, None),
        ("XXXX-09-14", -1, None),
        ("2016-09-14", 2017, "2016-09-14"),
    ],
)
def test_a_year_is_filled_in(text: str, year: int, found: str | None) -> None:
    value = in_year(parse(text), year)
    assert (None if value is None else str(value)) == found


@pytest.mark.parametrize(
    ("text", "published", "likely", "unlikely"),
    [
        ("XXXX-09-14", "2017-11-28", ["2017-09-14"], []),
        ("XXXX-05-29", "2017-11-28", ["2017-05-29"], []),
        ("XXXX-05-28", "2017-11-28", ["2017-05-28"], ["2018-05-28"]),
        ("XXXX-07-05", "2018-01-03", ["2018-07-05"], []),
        ("XXXX-07-06", "2018-01-03", ["2018-07-06", "2017-07-06"], []),
        ("XXXX-09-14", "2017/2018", ["2017-09-14", "2018-09-14"], []),
        ("XXXX-02-29", "2017-03-01", [], []),
        ("XXXX-09-14", "19XX", [], []),
    ],
)
def test_the_year_of_publication(text: str, published: str, likely: list[str], unlikely: list[str]) -> None:
    first, last = bounds(parse(published))
    assert first is not None
    assert last is not None
    found = candidates(parse(text), first, last)
    assert tuple([str(one) for one in some] for some in found) == (likely, unlikely)


def test_a_publication_of_many_years_fills_in_nothing() -> None:
    first, last = 1, 365 * MOST_YEARS
    assert len(candidates(parse("XXXX-09-14"), first, last)[0]) == MOST_YEARS
    assert candidates(parse("XXXX-09-14"), first, last + 365) == ([], [])


def test_a_value_has_no_year_where_any_of_its_dates_has_none() -> None:
    assert is_yearless(parse("XXXX-12-21/1890-09-2X"))
    assert is_yearless(parse("[2017-09-14,XXXX-09-15]"))
    assert not is_yearless(parse("2017-12-21/2018"))
    assert not is_yearless(parse("XXXX"))


def test_there_is_a_leap_day_near_any_day() -> None:
    for year in ("1899", "1900", "1901", "2017", "2018", "2019"):
        first, last = bounds(parse(year))
        assert first is not None
        assert last is not None
        assert near(parse("XXXX-02-29"), ()) == [
            parse("1996-02-29"),
            parse("2000-02-29"),
            parse("2004-02-29"),
        ]
