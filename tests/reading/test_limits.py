import pytest

from checker.reading.limits import Limits


def test_a_limit_is_named_with_its_value_and_where_to_raise_it():
    assert Limits().exceeded("max_depth", "The nesting here") == (
        "The nesting here is larger than the limit max_depth = 64 (set limits.max_depth in checker.toml)."
    )


@pytest.mark.parametrize("value", [0, -1, True, 1.5, "64"])
def test_a_limit_is_a_positive_whole_number(value):
    with pytest.raises(ValueError, match=r"^limits\.max_items must be a whole number from 1 up, not "):
        Limits(max_items=value)


def test_a_limit_may_not_be_higher_than_the_parser_can_hold():
    assert Limits(max_depth=150).max_depth == 150
    with pytest.raises(ValueError, match=r"^limits\.max_depth can be 150 at most, not 151\.$"):
        Limits(max_depth=151)
