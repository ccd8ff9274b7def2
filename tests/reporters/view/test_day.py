import pytest

from checker.reporters.view.day import day, sort_key


@pytest.mark.parametrize(
    ("edtf", "words"),
    [
        ("2019-03-04", "4 March 2019"),
        ("2019-12", "December 2019"),
        ("2019", "2019"),
        ("2019-03-14/2019-03-15", "14 to 15 March 2019"),
        ("2019-03-14 to 2019-03-15", "14 to 15 March 2019"),
        ("[2019-09-27..2019-10]", "between 27 September and October 2019"),
        ("[2019-09-27,2020-10]", "27 September 2019 or October 2020"),
        ("2019-21", "spring 2019"),
        ("XXXX-09-14", "14 September (year not stated)"),
    ],
)
def test_plain_dates_are_written_out(edtf, words):
    assert day(edtf) == words


@pytest.mark.parametrize(
    "edtf",
    [
        "2019-13",
        "2019-00-01",
        "2019-01-32",
        "2019-25",
        "2019~",
        "20XX-09-14",
        "../2019",
        "",
        "soon",
        "a/b/c",
        "[2019..]",
        "[2019,soon]",
        "[2019,]",
    ],
)
def test_everything_else_stays_as_it_is(edtf):
    assert day(edtf) == edtf


def test_dates_come_in_the_order_of_time_and_missing_ones_last():
    found = [None, "2019-03", "some day in 2018-12", "2019-03-14/2019-03-15", "[2017..2018]", ""]
    assert sorted(found, key=sort_key) == ["[2017..2018]", "some day in 2018-12", "2019-03", "2019-03-14/2019-03-15", None, ""]
