import pytest

from checker.dates.edtf import parse
from checker.dates.period import describe, period_of


@pytest.mark.parametrize(
    ("text", "part", "words"),
    [
        ("2017-09-14", None, "14 September 2017"),
        ("2017-09", None, "some day in September 2017"),
        ("2017", None, "some day in 2017"),
        ("2017-34", None, "some day from 1 April to 30 June 2017"),
        ("2017-09", "mid", "some day from 11 to 20 September 2017 or thereabouts"),
        ("2017-09-14~", None, "some day from 13 to 15 September 2017 or thereabouts"),
        ("[2017-09-03,2017-09-05]", None, "3 September 2017 or 5 September 2017"),
        ("[2016,2018-05]", None, "some day in 2016 or in May 2018"),
        ("[2016-05,2018-05-04]", None, "some day in May 2016 or on 4 May 2018"),
        ("[..2016-05-04]", None, "some day up to 4 May 2016"),
        ("[2016-05-04..]", None, "some day from 4 May 2016 on"),
        ("201X-12-25", None, "one of 10 stretches of days, the first on 25 December 2010, the last on 25 December 2019"),
        ("2017-09-14/2017-09-15", None, "14 to 15 September 2017"),
        ("2017-09-14/2017-09-14", None, "14 September 2017"),
        ("2017-02/2018-01", None, "from February 2017 to January 2018"),
        ("2017-02-03/..", None, "from 3 February 2017 to an unstated day"),
        ("/2017", None, "from an unstated day to 2017"),
        ("{2017-07-04,2017-07-09}", None, "4 July 2017 and 9 July 2017"),
        ("{2016,2018}", None, "all of 2016 and all of 2018"),
        ("{..2016}", None, "all up to 31 December 2016"),
        ("{2010,2012,2014,2016,2018}", None, "1 January 2010 to 31 December 2018, with gaps"),
        ("XXXX-09-14", None, "14 September (year not stated)"),
        ("XXXX-09", "mid", "mid September (year not stated)"),
        ("XXXX-09-14/XXXX-09-15", None, "14 to 15 September (year not stated)"),
    ],
)
def test_periods_in_words(text: str, part: str | None, words: str) -> None:
    assert describe(period_of(parse(text), part)) == words
