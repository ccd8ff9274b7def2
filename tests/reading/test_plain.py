from decimal import Decimal

import pytest

from checker.reading.limits import Limits
from checker.reading.plain import is_plain

LIMITS = Limits()


def _nested(depth):
    value = []
    for _ in range(depth - 1):
        value = {"k": value}
    return value


@pytest.mark.parametrize(
    "value",
    [
        None,
        True,
        False,
        0,
        10**15 - 1,
        Decimal("1.50"),
        "",
        "words – “naïve”\n",
        [],
        {},
        {"é": [1, {"a": None}]},
        _nested(64),
        "x" * 100_000,
        [0] * 250_000,
    ],
    ids=lambda value: f"{type(value).__name__}-{str(value)[:12]!a}",
)
def test_ordinary_values_are_plain(value):
    assert is_plain(value, LIMITS)


@pytest.mark.parametrize(
    "value",
    [
        10**15,
        -(10**15),
        Decimal("1E+5"),
        Decimal("0E-50"),
        Decimal("1." + "0" * 20),
        "a\0b",
        "a" + "\u0301" * 31,
        ["deep", {"in": ["a", "\u2028"]}],
        {"\u202ea": 1},
        {"e\u0301": 1},
        {"k" * 201: 1},
        _nested(65),
        "x" * 100_001,
        [0] * 250_001,
        [[0]] * 125_001,
    ],
    ids=lambda value: f"{type(value).__name__}-{str(value)[:12]!a}",
)
def test_unusual_values_are_to_be_read_carefully(value):
    assert not is_plain(value, LIMITS)


def test_a_very_deep_value_needs_no_recursion():
    assert not is_plain(_nested(150), Limits(max_depth=149))
    assert is_plain(_nested(150), Limits(max_depth=150))
