"""Numbers in names: digits, words for numbers and for ordinals, Roman numerals. All of one value are one."""

import re

from checker.names.pieces import Piece

_CARDINALS = """
one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
eighteen nineteen
"""
_ORDINALS = """
first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth
fifteenth sixteenth seventeenth eighteenth nineteenth
"""
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
_TENTHS = "twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth"

_UNITS = {word: value for words in (_CARDINALS, _ORDINALS) for value, word in enumerate(words.split(), start=1)}
_ROUND = {word: value * 10 for words in (_TENS, _TENTHS) for value, word in enumerate(words.split(), start=2)}
_ROUND["fourty"] = 40  # a frequent misspelling
_OPEN_TENS = frozenset({*_TENS.split(), "fourty"})
_WORDS = {**_UNITS, **_ROUND}

_CARDINAL_WORDS = frozenset({*_CARDINALS.split(), *_TENS.split(), "fourty"})
_SPANS = frozenset(["hour", "day", "week", "month", "year"])
_NO_PLURALS = ("ss", "us", "is")

_DIGITS = re.compile(r"(\d{1,12})(?:st|nd|rd|th)?")
_ROMAN = re.compile(r"(x{0,3})(ix|iv|v?i{0,3})")
_ROMAN_DIGITS = frozenset("ivx")
_TEN = 10
_AMBIGUOUS_ROMAN = frozenset({"i", "v", "x", "xi"})
"""Roman numerals that are also initials or names of people."""


def read_number(piece: Piece) -> int | None:
    """Return the number that one word stands for, Roman numerals apart."""
    if piece.folded in _WORDS:
        return _WORDS[piece.folded]
    match = _DIGITS.fullmatch(piece.folded) if piece.folded[:1].isdigit() else None
    return int(match[1]) if match else None


def is_cardinal(folded: str) -> bool:
    """Tell whether a word says how many, not which one."""
    return folded.isdigit() or folded in _CARDINAL_WORDS


def is_count(piece: Piece, following: Piece | None) -> bool:
    """Tell whether a number counts what follows: "four zones", not "fourth zone" or "zone 4"."""
    return (
        is_cardinal(piece.folded)
        and following is not None
        and following.folded.endswith("s")
        and not following.folded.endswith(_NO_PLURALS)
    )


def is_span(piece: Piece, following: Piece | None) -> bool:
    """Tell whether a number says how long something lasts: "six-day", not "sixth day"."""
    return is_cardinal(piece.folded) and following is not None and following.folded.removesuffix("s") in _SPANS


def begins_compound(word: str) -> bool:
    """Tell whether a number of two words may begin with a folded word."""
    return word in _OPEN_TENS


def read_compound(tens: Piece, unit: Piece) -> int | None:
    """Return the number of two words such as "twenty" and "first", None where they are no such pair."""
    value = read_number(unit) if tens.folded in _OPEN_TENS else None
    return _ROUND[tens.folded] + value if value is not None and 0 < value < _TEN else None


def read_roman(word: str, *, person: bool) -> int | None:
    """Return the value of a Roman numeral up to 39, None for another word.

    In the name of a `person`, and wherever else nothing says that a number is meant, a word that could be an initial or a
    name is none.
    """
    match = _ROMAN.fullmatch(word) if word[:1] in _ROMAN_DIGITS else None
    if not word or match is None or (person and word in _AMBIGUOUS_ROMAN):
        return None
    ones = {"": 0, "i": 1, "ii": 2, "iii": 3, "iv": 4, "v": 5, "vi": 6, "vii": 7, "viii": 8, "ix": 9}
    return 10 * len(match[1]) + ones[match[2]]
