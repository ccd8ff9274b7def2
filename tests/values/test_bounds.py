"""Ranges of numbers, held against the numbers themselves: whole ones and those half-way between stand for all."""

from itertools import product
from math import inf

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.values.bounds import Bounds, Range

QUARTERS = [number / 4 for number in range(-2, 31)]
RANGES = st.builds(
    lambda ends, low_open, high_open: Range(*sorted(ends), low_open, high_open),
    st.lists(st.integers(0, 7), min_size=2, max_size=2, unique=True),
    st.booleans(),
    st.booleans(),
) | st.integers(0, 7).map(lambda number: Range(number, number))


def numbers(one):
    """Return the quarters that a range holds."""
    return {
        number
        for number in QUARTERS
        if (one.low < number or (one.low == number and not one.low_open))
        and (number < one.high or (one.high == number and not one.high_open))
    }


@given(RANGES, RANGES)
def test_ranges_are_sets_of_numbers(one, other):
    mine, theirs = numbers(one), numbers(other)
    assert one.meets(other) is bool(mine & theirs)
    assert one.within(other) is (mine <= theirs)
    assert one.above(other) is all(left > right for left, right in product(mine, theirs))
    assert one.gap(other) == max(0, other.low - one.high, one.low - other.high)


@given(RANGES, RANGES)
def test_sums_of_ranges_lie_between_the_sums_of_their_ends(one, other):
    total = one.plus(other)
    assert (total.low, total.high) == (one.low + other.low, one.high + other.high)
    assert (total.low_open, total.high_open) == (one.low_open or other.low_open, one.high_open or other.high_open)


def test_a_range_that_is_open_at_both_ends_leaves_out_both():
    assert not Range(2, 5, low_open=True, high_open=True).meets(Range(5, 9))
    assert not Range(2, 5, low_open=True, high_open=True).meets(Range(0, 2))


def test_what_a_hedge_adds_does_not_belong_to_the_outer_range():
    assert Bounds.between(18, 22, 16, 24) == Bounds(Range(18, 22), Range(16, 24, low_open=True, high_open=True))
    assert Bounds.between(18, 22, 18, 24).outer == Range(18, 24, high_open=True)
    assert Bounds.between(18, 22, 16, 22).outer == Range(16, 22, low_open=True)
    assert Bounds.exactly(7) == Bounds(Range(7, 7), Range(7, 7))


def test_bounds_in_another_unit_with_more_room_and_without_end():
    about = Bounds.between(18, 22, 16, 24)
    assert about.scaled(10) == Bounds.between(180, 220, 160, 240)
    assert about.widened(1) == Bounds.between(17, 23, 14, 26)
    assert about.loosened() == Bounds(Range(18, 22), Range(-inf, inf))
    assert about.plus(Bounds.exactly(3)) == Bounds.between(21, 25, 19, 27)


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (Bounds.exactly(7), Bounds.exactly(6), "contradict"),
        (Bounds.exactly(7), Bounds.exactly(7), "compatible"),
        (Bounds.exactly(6), Bounds.exactly(7), "compatible"),
        (Bounds.between(7, 7, 5, 9), Bounds.exactly(6), "tension"),
        (Bounds.between(7, 7, 6, 9), Bounds.exactly(6), "contradict"),
        (Bounds(Range(7, 9, low_open=True), Range(7, 9, low_open=True)), Bounds.exactly(7), "contradict"),
        (Bounds(Range(7, 9, low_open=True), Range(7, 9, low_open=True)), Bounds.between(7, 7, 6, 8), "compatible"),
        (Bounds.exactly(8), Bounds.between(7, 7, 6, 9), "tension"),
    ],
)
def test_numbers_that_are_greater(one, other, expected):
    assert one.above(other) == expected


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (Bounds.exactly(7), Bounds.exactly(7), "agree"),
        (Bounds.exactly(7), Bounds.exactly(8), "contradict"),
        (Bounds.exactly(7), Bounds.between(8, 8, 6, 10), "tension"),
        (Bounds.exactly(7), Bounds.between(8, 8, 7, 10), "contradict"),
        (Bounds.exactly(7), Bounds.between(6, 8, 6, 8), "compatible"),
        # "A year" and "more than a year": they touch at an end that is loose.
        (Bounds.between(7, 7, 6, 8), Bounds(Range(7, 14, low_open=True), Range(7, inf, low_open=True)), "compatible"),
        (Bounds.exactly(7), Bounds(Range(7, 14, low_open=True), Range(7, inf, low_open=True)), "contradict"),
        (Bounds.between(5, 7, 4, 7), Bounds(Range(7, 9, low_open=True), Range(6, 9)), "compatible"),
    ],
)
def test_bounds_held_against_each_other(one, other, expected):
    for found in (one.compare(other, "seven", "the other"), other.compare(one, "the other", "seven")):
        assert found.verdict == expected
        assert found.reason.endswith(".")
        assert "seven" in found.reason.lower()
        assert "the other" in found.reason.lower()


def test_two_words_for_one_number_say_the_same():
    one = Bounds.exactly(7)
    assert one.compare(one, "seven", "seven").reason == "Both say seven."
    assert one.compare(one, "seven", "7").reason == "Seven and 7 say the same."
