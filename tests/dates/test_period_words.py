import pytest

from checker.dates.edtf import parse
from checker.dates.period import describe, period_of


@pytest.mark.parametrize(
    ("text", "part", "words"),
    [
        ("2017-09-14", None, "2017-09-14"),
        ("2017-09", None, "some day in 2017-09"),
        ("2017", None, "some day in 2017"),
        ("2017-34", None, "some day from 2017-04-01 to 2017-06-30"),
        ("2017-09", "mid", "some day from 2017-09-11 to 2017-09-20, loosely"),
        ("2017-09-14~", None, "some day from 2017-09-13 to 2017-09-15, loosely"),
        ("[2017-09-03,2017-09-05]", None, "2017-09-03 or 2017-09-05"),
        ("[2016,2018-05]", None, "some day in 2016 or in 2018-05"),
        ("[2016-05,2018-05-04]", None, "some day in 2016-05 or on 2018-05-04"),
        ("[..2016-05-04]", None, "some day up to 2016-05-04"),
        ("[2016-05-04..]", None, "some day from 2016-05-04 on"),
        ("201X-12-25", None, "one of 10 stretches of days, the first on 2010-12-25, the last on 2019-12-25"),
        ("2017-09-14/2017-09-15", None, "2017-09-14 to 2017-09-15"),
        ("2017-09-14/2017-09-14", None, "2017-09-14"),
        ("2017-02/2018-01", None, "from some day in 2017-02 to some day in 2018-01"),
        ("2017-02-03/..", None, "from 2017-02-03 to an unstated day"),
        ("/2017", None, "from an unstated day to some day in 2017"),
        ("{2017-07-04,2017-07-09}", None, "2017-07-04 and 2017-07-09"),
        ("{2016,2018}", None, "2016-01-01 to 2016-12-31 and 2018-01-01 to 2018-12-31"),
        ("{..2016}", None, "all up to 2016-12-31"),
        ("{2010,2012,2014,2016,2018}", None, "2010-01-01 to 2018-12-31, with gaps"),
        ("XXXX-09-14", None, "09-14 of any year"),
        ("XXXX-09", "mid", "mid 09 of any year"),
        ("XXXX-09-14/XXXX-09-15", None, "09-14 to 09-15 of any year"),
    ],
)
def test_periods_in_words(text: str, part: str | None, words: str) -> None:
    assert describe(period_of(parse(text), part)) == words
