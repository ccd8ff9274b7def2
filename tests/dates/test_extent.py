import pytest

from checker.dates.calendar import iso_day
from checker.dates.edtf import EdtfError, parse
from checker.dates.extent import bounds, extent_of, finite, part_of, together
from checker.dates.stretch import Stretch, hull


def shown(stretch: Stretch) -> str:
    return "..".join("" if day is None else iso_day(day) for day in finite(stretch))


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("2017-09-14/2017-09-15", "2017-09-14..2017-09-14", "2017-09-15..2017-09-15"),
        ("2017-02/2018-01", "2017-02-01..2017-02-28", "2018-01-01..2018-01-31"),
        ("2017-09-14/2017-09", "2017-09-14..2017-09-14", "2017-09-14..2017-09-30"),
        ("2017-09/2017-09-14", "2017-09-01..2017-09-14", "2017-09-14..2017-09-14"),
        ("2017-09-14/..", "2017-09-14..2017-09-14", "2017-09-14.."),
        ("/2017-09-14", "..2017-09-14", "2017-09-14..2017-09-14"),
        ("2017~/2020", "2016-01-01..2018-12-31", "2020-01-01..2020-12-31"),
        ("{2016,2018}", "2016-01-01..2016-01-01", "2018-12-31..2018-12-31"),
        ("{2016-05~,2018}", "2016-04-01..2016-05-01", "2018-12-31..2018-12-31"),
        ("{..2016}", "..", "2016-12-31..2016-12-31"),
        ("2017-09", "2017-09-01..2017-09-30", "2017-09-01..2017-09-30"),
    ],
)
def test_where_a_value_starts_and_ends(text: str, start: str, end: str) -> None:
    extent = extent_of(parse(text), 1)
    assert (shown(extent.start), shown(extent.end)) == (start, end)


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("[2017-09-03,2017-09-05]", ["2017-09-03..2017-09-03", "2017-09-05..2017-09-05"]),
        ("[2017-09-03,2017-09-04]", ["2017-09-03..2017-09-04"]),
        ("[1670..1672]", ["1670-01-01..1672-12-31"]),
        ("[1667,1670..]", ["1667-01-01..1667-12-31", "1670-01-01.."]),
        ("{1960,1961-12}", ["1960-01-01..1960-12-31", "1961-12-01..1961-12-31"]),
        ("2017-09-14T23:20:30-04", ["2017-09-14..2017-09-14"]),
    ],
)
def test_the_days_of_a_set(text: str, days: list[str]) -> None:
    assert [shown(one) for one in extent_of(parse(text)).days] == days


@pytest.mark.parametrize(
    ("text", "part", "days"),
    [
        ("2017-09", "early", "2017-09-01..2017-09-10"),
        ("2017-09", "beginning", "2017-09-01..2017-09-10"),
        ("2017-09", "mid", "2017-09-11..2017-09-20"),
        ("2017-09", "late", "2017-09-21..2017-09-30"),
        ("2016-02", "end", "2016-02-21..2016-02-29"),
        ("2017", "early", "2017-01-01..2017-04-30"),
        ("2017", "mid", "2017-05-01..2017-08-31"),
        ("2017", "late", "2017-09-01..2017-12-31"),
        ("2017-24", "late", "2018-02-01..2018-02-28"),
        ("201X", "early", "2010-01-01..2013-04-30"),
        ("2017-09-XX", "mid", "2017-09-11..2017-09-20"),
    ],
)
def test_parts_of_a_date(text: str, part: str, days: str) -> None:
    assert [shown(one) for one in part_of(parse(text), part).days] == [days]


@pytest.mark.parametrize("text", ["2017-09-14", "2017/2018", "[2017,2018]", "2017-X1", "2017-09-14T10:00:00"])
def test_what_has_no_parts(text: str) -> None:
    with pytest.raises(EdtfError) as caught:
        part_of(parse(text), "mid")
    expected = "“mid” goes with a month, a season or a year: write the date as 2021-09 or 2021."
    assert caught.value.message == expected


def test_an_unknown_part() -> None:
    with pytest.raises(EdtfError) as caught:
        part_of(parse("2017"), "middle")
    assert caught.value.message == "There is no such part: write one of beginning, early, mid, late, end."


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("2017~", "2017-01-01..2017-12-31"),
        ("1950S2", "1950-01-01..1950-12-31"),
        ("2001-21", "2001-03-01..2001-05-31"),
        ("1984?/2004%", "1984-01-01..2004-12-31"),
        ("../..", ".."),
        ("Y-17E7", "-170000000-01-01..-170000000-12-31"),
    ],
)
def test_bounds_as_stated(text: str, days: str) -> None:
    assert "..".join("" if day is None else iso_day(day) for day in bounds(parse(text))) == days


def test_one_of_several_extents() -> None:
    one, other = extent_of(parse("2016-05-01/2016-05-02")), extent_of(parse("2017-05-01/2017-05-02"))
    both = together([other, one])
    assert both.days == (*one.days, *other.days)
    assert (both.start, both.end) == (
        Stretch(one.start.first, other.start.last),
        Stretch(one.end.first, other.end.last),
    )
    assert together([one]) == one
    assert hull(both.days) == Stretch(one.start.first, other.end.last)
