import pytest

from checker.values.bounds import Range
from checker.values.hedge import Hedge, bounds_of, rounding_unit, say, softened


@pytest.mark.parametrize(
    ("number", "unit"), [(1_500, 100), (20, 10), (7, 1), (2.5, 0.1), (1_000_000, 1_000_000), (163, 1), (0, 1)]
)
def test_the_unit_of_the_last_digit_that_counts(number, unit):
    assert float(rounding_unit(number)) == unit


@pytest.mark.parametrize(
    ("number", "hedge", "inner", "outer"),
    [
        (7, Hedge.NONE, (7, 7), (7, 7)),
        (20, Hedge.EXACTLY, (20, 20), (20, 20)),
        (20, Hedge.NONE, (20, 20), (15, 25)),
        (150, Hedge.NONE, (150, 150), (145, 155)),
        (163, Hedge.NONE, (163, 163), (163, 163)),
        (10, Hedge.NONE, (10, 10), (10, 10)),
        (150, Hedge.OVER, (150, 300), (150, float("inf"))),
        (150, Hedge.AT_LEAST, (150, 300), (150, float("inf"))),
        (150, Hedge.UP_TO, (0, 150), (float("-inf"), 150)),
        (150, Hedge.NEARLY, (135, 150), (112.5, 150)),
        (150, Hedge.ABOUT, (135, 165), (120, 180)),
        (12, Hedge.ABOUT, (10.8, 13.2), (9.6, 14.4)),
        (None, Hedge.SEVERAL, (3, 9), (1.5, 18)),
        (None, Hedge.TENS_OF_THOUSANDS, (10_000, 99_999), (5_000, 199_998)),
        (None, Hedge.HUNDREDS_OF_THOUSANDS, (100_000, 999_999), (50_000, 1_999_998)),
    ],
)
def test_what_a_hedge_leaves_open(number, hedge, inner, outer):
    found = bounds_of(number, hedge)
    assert (found.inner.low, found.inner.high) == pytest.approx(inner)
    assert (found.outer.low, found.outer.high) == pytest.approx(outer)


def test_over_does_not_include_the_number_itself_but_at_least_does():
    assert bounds_of(150, Hedge.OVER).inner.low_open
    assert not bounds_of(150, Hedge.AT_LEAST).inner.low_open


def test_a_hedge_without_its_number_is_refused():
    with pytest.raises(ValueError, match='write a "number" beside the hedge "over"'):
        bounds_of(None, Hedge.OVER)


def test_a_bare_hedge_with_a_number_is_refused():
    with pytest.raises(ValueError, match='"dozens" stands without a number'):
        bounds_of(36, Hedge.DOZENS)


def test_a_rounded_word_softens_the_firm_end():
    found = softened(bounds_of(500_000, Hedge.AT_LEAST))
    assert (found.inner.low, found.outer.low) == (500_000, 450_000)
    assert found.outer.high == float("inf")


@pytest.mark.parametrize(
    ("hedge", "outer"),
    [
        (Hedge.UP_TO, (float("-inf"), 550)),
        (Hedge.NEARLY, (375, 550)),
        (Hedge.EXACTLY, (450, 550)),
        (Hedge.ABOUT, (400, 600)),
        (Hedge.OVER, (450, float("inf"))),
    ],
)
def test_only_firm_ends_are_softened(hedge, outer):
    found = softened(bounds_of(500, hedge))
    assert (found.outer.low, found.outer.high) == pytest.approx(outer)
    assert found.inner == bounds_of(500, hedge).inner
    assert found.outer.meets(Range(outer[1], outer[1]) if outer[1] != float("inf") else Range(900, 900))


def test_which_ends_belong_to_a_hedge():
    assert bounds_of(150, Hedge.OVER).outer.low_open
    nearly, round_one = bounds_of(150, Hedge.NEARLY), bounds_of(150, Hedge.NONE)
    assert (nearly.inner.low_open, nearly.inner.high_open) == (False, True)
    assert (nearly.outer.low_open, nearly.outer.high_open) == (False, False)
    assert (round_one.outer.low_open, round_one.outer.high_open) == (True, True)


def test_numbers_for_people():
    assert say(500_000, Hedge.AT_LEAST) == "at least 500 000"
    assert say(None, Hedge.TENS_OF_THOUSANDS) == "tens of thousands"
    assert say(7, Hedge.NONE) == "7"


def test_ranges_that_touch_meet_only_where_both_ends_belong_to_them():
    assert Range(1, 2).meets(Range(2, 3))
    assert not Range(1, 2).meets(Range(2, 3, low_open=True))
    assert Range(1, 2).gap(Range(5, 9)) == 3
