import pytest

from checker.reading.complaints import about_key, about_number, about_text
from checker.reading.limits import Limits

LIMITS = Limits()
MARK = "\u0301"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "two\nlines\tand a tab",
        "no\u00a0break",
        "\u202eallowed in a value",
        "z\u200dw",
        "\uffff",
        "a" + MARK * 30,
        "𝓐",
    ],
)
def test_ordinary_and_odd_texts_pass(text):
    assert about_text(text, LIMITS) is None


@pytest.mark.parametrize("character", ["\0", "\x08", "\r", "\x1b", "\x7f", "\x85", "\x9f", "\u2028", "\u2029", "\ud800"])
def test_control_characters_and_half_characters_are_refused_where_they_stand(character):
    found = about_text(f"ab{character}c", LIMITS)
    assert found
    assert (found.rule, found.offset) == ("hostile-text", 2)


def test_one_accent_more_than_the_limit_is_refused():
    found = about_text("xx " + "a" + MARK * 31, LIMITS)
    assert found
    assert (found.rule, found.offset) == ("hostile-text", 34)
    assert found.message == (
        "The heap of accents on one letter here is larger than the limit max_combining_run = 30 "
        "(set limits.max_combining_run in checker.toml)."
    )


def test_many_accented_letters_in_a_row_are_no_heap():
    assert about_text(("a" + MARK) * 500 + "я" * 500 + "語" * 500, LIMITS) is None


def test_a_text_may_be_as_long_as_the_limit():
    limits = Limits(max_string_length=5)
    assert about_text("12345", limits) is None
    found = about_text("123456", limits)
    assert found
    assert found.rule == "limit-exceeded"


@pytest.mark.parametrize("key", ["\u202ename", "na\u2066me", "name\u200f"])
def test_a_key_may_not_change_the_direction_of_writing(key):
    found = about_key(key, LIMITS)
    assert found
    assert found.rule == "hostile-text"
    assert about_key(key.strip("\u202e\u200f").replace("\u2066", ""), LIMITS) is None


def test_a_key_is_a_name_and_has_the_length_of_one():
    assert about_key("k" * 200, LIMITS) is None
    found = about_key("k" * 201, LIMITS)
    assert found
    assert found.rule == "limit-exceeded"
    assert len(found.message) < 250


@pytest.mark.parametrize(
    "number",
    [
        "0", "-0", "1.0", "-0.0", "9007199254740993", "18446744073709551616", "9" * 40, "1e308", "1e-307",
        "0.1000000000000000055511151231257827", "0.0000000000000000000000000000000001", "0e-5",
    ],
)  # fmt: skip
def test_numbers_that_can_be_held_exactly_pass(number):
    assert about_number(number, LIMITS) is None


@pytest.mark.parametrize(
    ("number", "rule"),
    [
        ("9" * 41, "limit-exceeded"),
        ("1" + "0" * 5_000_000, "limit-exceeded"),
        ("1e309", "number-out-of-range"),
        ("1e-309", "number-out-of-range"),
        ("1e999999999999", "number-out-of-range"),
        ("10e308", "number-out-of-range"),
        ("0.1e-307", "number-out-of-range"),
        ("1." + "1" * 34, "number-out-of-range"),
        ("0e309", "number-out-of-range"),
    ],
)
def test_numbers_that_programs_would_round_are_refused(number, rule):
    found = about_number(number, LIMITS)
    assert found
    assert found.rule == rule
