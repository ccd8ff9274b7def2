import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.evidence.moments import moments


def read(text, language="en"):
    return [(one.year, one.month, one.day) for one in moments(text, language) if not one.relative]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("September 14 to 15", [(None, 9, 14), (None, 9, 15)]),
        ("Sept. 14-15", [(None, 9, 14), (None, 9, 15)]),
        ("14 September 2017", [(2017, 9, 14)]),
        ("the 14th of September, 2017", [(2017, 9, 14)]),
        ("14 and 15 September 2017", [(2017, 9, 14), (2017, 9, 15)]),
        ("September 14 and 15 people died", [(None, 9, 14)]),
        ("May 6, 150 delegates", [(None, 5, 6)]),
        ("December 30, 2016", [(2016, 12, 30)]),
        ("2017-11-28", [(2017, 11, 28)]),
        ("14/09/2017 and 9/14/2017 and 3/4/2017", [(2017, 9, 14), (2017, 9, 14), (2017, None, None)]),
        ("on the 14th, it", [(None, None, 14)]),
        ("on the 14th floor", []),
        ("mid-March", [(None, 3, None)]),
        ("January 2017", [(2017, 1, None)]),
        ("since 2011", [(2011, None, None)]),
        ("midnight of May 6.\u00b3\u00b2 The", [(None, 5, 6)]),
        ("In May, Jan. 23", [(None, 5, None), (None, 1, 23)]),
        ("March, May and July 2017", [(2017, 3, None), (2017, 5, None), (2017, 7, None)]),
        ("30 October-2 November 2017", [(None, 10, 30), (2017, 11, 2)]),
        ("2016-17", [(2016, None, None), (2017, None, None)]),
        ("the 1990s", [(1990, None, None)]),
        ("the spring of 2017", [(2017, 21, None)]),
        ("they may go, 14 may go", []),
        ("Theresa May and Jan Kern", []),
        ("the fall of the city", []),
        ("Resolution 2254, 2,017 people, $2017, idX2017", []),
    ],
)
def test_dates_of_english_prose(text, found):
    assert read(text) == found


@pytest.mark.parametrize("text", ["on Tuesday", "last Tuesday", "this week", "yesterday", "last spring", "two days later"])
def test_weekdays_and_relative_words(text):
    assert [one.relative for one in moments(text)] == [True]


def test_other_languages_give_years_and_dates_in_digits():
    assert read("am 14. Mai 2017 und am 14.9.2017", "de") == [(2017, None, None), (2017, 9, 14)]


def test_dates_of_one_list_share_their_words():
    assert {one.words for one in moments("on September 14 to 15.")} == {"September 14 to 15"}


@given(st.text(alphabet="May 0123456789,-.toandSeptember\n", max_size=120))
def test_nothing_raises_and_spans_lie_in_the_text(text):
    assert all(0 <= one.start < one.end <= len(text) for one in moments(text))


@pytest.mark.parametrize("unit", ["May, ", "14, ", "May and ", "1 to ", "2017-", "last "])
def test_hostile_runs_are_read_in_time(unit):
    began = time.perf_counter()
    moments(unit * 10_000)
    assert time.perf_counter() - began < 5
