"""Digits and noughts."""

import pytest

from checker.values.slips import digits, is_converted, is_round, noughts


@pytest.mark.parametrize(
    ("number", "found"),
    [(38_000, ((3, 8), 3)), (3.2, ((3, 2), -1)), (7, ((7,), 0)), (-38, ((-1, 3, 8), 0)), (0, ((0,), 0)), (1e15, ((1,), 15))],
)
def test_the_digits_of_a_number(number, found):
    assert digits(number) == found


@pytest.mark.parametrize(
    ("left", "right", "measured", "found"),
    [
        (38_000, 38, False, 3),
        (38, 38_000, False, 3),
        (38_000, 39, False, None),
        (38, 38, False, None),
        (3, 3_000_000, False, 6),
        (12, 120, False, None),
        (12, 120, True, 1),
        (450, 45_000, False, 2),
        (400, 40_000, False, None),
        (45_000, 450_000_000, False, None),
        (7, 7_000_000_000_000, False, None),
        (0, 0, True, None),
        (-38, 38_000, True, None),
        (-38, -38_000, False, 3),
        (450, 4_500, False, 1),
        (45, 450, False, None),
        (100, 1_000, False, None),
        (120, 12_000, False, 2),
        (99, 9_900, False, None),
        (4_500, 45_000_000, False, None),
        (45, 45_000_000_000, False, 9),
    ],
)
def test_noughts_that_may_be_missing(left, right, measured, found):
    assert noughts(left, right, measured=measured) == found


def test_what_may_be_a_sum_and_the_same_sum_converted():
    assert is_round(3_000_000)
    assert not is_round(3_200_000)
    assert is_converted("money in EUR", "money in USD", 3_000_000)
    assert is_converted("money in EUR", "money in CHF", 3_200_000)
    assert not is_converted("money in EUR", "money in USD", 3_200_000)
    assert not is_converted("length", "mass", 3)
    assert not is_converted("money in EUR", "length", 3)
    assert not is_converted("length", "money in EUR", 3)
