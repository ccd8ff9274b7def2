import time
from fractions import Fraction
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.evidence.numbers import numbers


def values(text, language="en"):
    return [one.value for one in numbers(text, language) if not one.ordinal]


def ordinals(text, language="en"):
    return [one.value for one in numbers(text, language) if one.ordinal]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("1,000 and 1 000 people", [1000, 1000]),
        ("1\u00a0000\u00a0000 euros", [1_000_000]),
        ("2.5 and -5", [Fraction(5, 2), -5]),
        ("May 14 150 people", [14, 150]),
        ("44 out of the 63", [44, 63]),
        ("won 3-1", [3, 1]),
        ("50% or 50 percent", [50, 50]),
        ("thirty one or thirty-one", [31, 31]),
        ("two hundred and five", [205]),
        ("five thousand two hundred and six", [5206]),
        ("two and three", [2, 3]),
        ("one two three", [1, 2, 3]),
        ("a dozen, three dozen, a score", [12, 36, 20]),
        ("half a million", [500_000]),
        ("2.5 million, $2bn, $5m, 5m", [2_500_000, 2 * 10**9, 5_000_000, 5]),
        ("two and a half years", [Fraction(5, 2)]),
        ("two thirds, a third of, three quarters, half of", [Fraction(2, 3), Fraction(1, 3), Fraction(3, 4), Fraction(1, 2)]),
        ("2\u00bd and 1/2", [Fraction(5, 2), Fraction(1, 2)]),
        ("both sides, a pair of shoes, twice", [2, 2, 2]),
        ("a two-day hearing, a six-year-long war", [2, 6]),
        ("mid-30s", [30]),
    ],
)
def test_numbers_in_digits_and_words(text, found):
    assert values(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("the sixth and the 13th", [6, 13]),
        ("the twenty-first", [21]),
        ("the hundred and twenty-third", [123]),
        ("a third branch", [3]),
        ("Norway II, chapter IV", [2, 4]),
        ("Malcolm X and I", []),
        ("two thirds", []),
        ("60 seconds", []),
    ],
)
def test_ordinals(text, found):
    assert ordinals(text) == found


@pytest.mark.parametrize(
    "text",
    ["G20", "AT-132d", "Astra-6", "COVID-19", "v1n1", "10:30", "a couple arrived", "the first half"],
)
def test_what_is_part_of_a_name_or_a_time_is_no_number(text):
    assert values(text) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("on May 6.\u00b3\u00b2 The", [6]),
        ("Resolution 2254.\u00b9\u2076A", [2254]),
        ("44[12] of 63", [44, 63]),
        ("10\u00b2", [10]),
    ],
)
def test_footnote_marks_are_no_digits(text, found):
    assert values(text) == found


@pytest.mark.parametrize("words", ["several", "dozens", "hundreds of thousands", "tens of thousands", "a few"])
def test_loose_words_have_no_value(words):
    (found,) = numbers(f"There were {words} of them")
    assert (found.value, found.words) == (None, words)


def test_other_languages_give_digits_with_their_own_separators():
    assert values("1.000 Menschen, 2,5 Millionen, 3.5 und zwei", "de") == [1000, Fraction(5, 2), Fraction(7, 2)]
    assert values("1.000 people", "en") == [1]


def test_the_span_holds_the_words():
    text = "about two hundred and five people"
    (found,) = numbers(text)
    assert text[found.start : found.end] == "two hundred and five"


@given(st.integers(0, 999_999_999))
def test_every_grouped_number_is_read(number):
    assert values(f"There were {number:,} people") == [number]


@given(st.text(max_size=200))
def test_spans_never_overlap_and_nothing_raises(text):
    found = numbers(text)
    assert all(one.end <= other.start for one, other in pairwise(found))
    assert all(0 <= one.start < one.end <= len(text) for one in found)


@pytest.mark.parametrize("unit", ["1,", "1 ", "one hundred ", "a ", "1-", "X", "9"])
def test_hostile_runs_are_read_in_time(unit):
    began = time.perf_counter()
    numbers(unit * 20_000)
    assert time.perf_counter() - began < 5
