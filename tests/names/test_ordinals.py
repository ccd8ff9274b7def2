import pytest

from checker.names.ordinals import is_span, read_compound, read_number, read_roman
from checker.names.pieces import pieces


@pytest.mark.parametrize(
    ("word", "value"),
    [
        ("fourth", 4),
        ("fourteenth", 14),
        ("forty", 40),
        ("fortieth", 40),
        ("four", 4),
        ("4", 4),
        ("4th", 4),
        ("1st", 1),
        ("2254", 2254),
        ("٤", 4),
        ("forth", None),
        ("fourthly", None),
        ("1234567890123", None),
    ],
)
def test_one_word(word, value):
    assert read_number(pieces(word)[0]) == value


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("twenty-first", 21),
        ("Forty 4", 44),
        ("ninety nine", 99),
        ("twenty tenth", None),
        ("first twenty", None),
        ("one two", None),
    ],
)
def test_two_words(words, value):
    assert read_compound(*pieces(words)) == value


@pytest.mark.parametrize(
    ("word", "value"),
    [
        ("i", 1),
        ("iv", 4),
        ("vi", 6),
        ("ix", 9),
        ("xiii", 13),
        ("xxxix", 39),
        ("iiii", None),
        ("vx", None),
        ("mix", None),
        ("", None),
    ],
)
def test_roman_numerals(word, value):
    assert read_roman(word, person=False) == value


@pytest.mark.parametrize(("word", "value"), [("ii", 2), ("viii", 8), ("v", None), ("x", None), ("xi", None)])
def test_roman_numerals_of_persons(word, value):
    assert read_roman(word, person=True) == value


@pytest.mark.parametrize(
    ("words", "found"), [("six day", True), ("6 days", True), ("sixth day", False), ("six zones", False), ("six", False)]
)
def test_how_long_it_lasts(words, found):
    number, *rest = pieces(words)
    assert is_span(number, rest[0] if rest else None) is found
