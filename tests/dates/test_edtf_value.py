import pytest

from checker.dates.edtf import parse
from checker.dates.edtf_value import Date, changed, dates


def date(text: str) -> Date:
    value = parse(text)
    assert isinstance(value, Date)
    return value


@pytest.mark.parametrize(
    ("text", "marks"),
    [
        ("2004-06-11", ("", "", "")),
        ("2004-06-11%", ("%", "%", "%")),
        ("2004-06~-11", ("~", "~", "")),
        ("2004?-06-11", ("?", "", "")),
        ("?2004-06-~11", ("?", "", "~")),
        ("2004-%06-11", ("", "%", "")),
        ("?2004-06~-11", ("?~", "~", "")),
        ("1984?", ("?",)),
    ],
)
def test_a_mark_on_the_right_holds_for_all_before_it(text: str, marks: tuple[str, ...]) -> None:
    assert date(text).marks() == marks


@pytest.mark.parametrize(
    ("text", "yearless"),
    [
        ("XXXX-09-14", True),
        ("XXXX-09", True),
        ("XXXX-XX-23", True),
        ("XXXX-21", True),
        ("XXXX", False),
        ("XXXX-XX", False),
        ("XXXX-XX-XX", False),
        ("-XXXX-09", False),
        ("201X-09", False),
        ("Y1XXXX", False),
    ],
)
def test_a_month_or_day_without_any_year(text: str, yearless: bool) -> None:  # noqa: FBT001
    assert date(text).yearless is yearless


@pytest.mark.parametrize(
    ("text", "precision"),
    [("2017", "year"), ("2017-09", "month"), ("2017-21", "season"), ("2017-09-XX", "day")],
)
def test_precision(text: str, precision: str) -> None:
    assert date(text).precision == precision


@pytest.mark.parametrize(
    ("text", "other"),
    [
        ("XXXX-09-14~", "2017-09-14~"),
        ("XXXX-09-14/2018", "2017-09-14/2018"),
        ("../XXXX-09", "../2017-09"),
        ("{XXXX-09,2016-10..2016-12}", "{2017-09,2016-10..2016-12}"),
        ("[..2016-09,XXXX-10,2019..]", "[..2016-09,2017-10,2019..]"),
        ("2016-09-14T10:00:00Z", "2016-09-14T10:00:00Z"),
    ],
)
def test_every_date_of_a_value_can_be_changed(text: str, other: str) -> None:
    assert changed(parse(text), lambda one: one.in_year(2017)) == parse(other)


def test_the_dates_of_a_value_from_left_to_right() -> None:
    assert [str(one) for one in dates(parse("{2016,2017..2018}"))] == ["2016", "2017", "2018"]
    assert [str(one) for one in dates(parse("2016/.."))] == ["2016"]
    assert [str(one) for one in dates(parse("2016-01-01T00:00:00"))] == ["2016-01-01"]
