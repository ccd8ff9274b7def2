"""Letters folded to what they have in common across fonts, marks, cases and keyboards."""

import unicodedata
from functools import lru_cache

APOSTROPHES = frozenset("'\u2019\u2018\u201b`\u00b4\u2032\uff07\u05f3")
"""Signs that people type for an apostrophe, an ayn or a hamza."""

_NUMERO = "\u2116"

_SEPARATORS = {
    "-": "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212_",
    "/": "/\\|\u2044",
    ",": ",;\u060c\u061b\u3001\uff0c",
    ".": ".\u00b7\u30fb\u2022\u2219\u2027\u3002",
    "(": "([{\uff08",
    ")": ")]}\uff09",
    "&": "&\uff06",
    " ": ':"\u201c\u201d\u201e\u00ab\u00bb\u2039\u203a',
}
_SEPARATOR_OF = {sign: separator for separator, signs in _SEPARATORS.items() for sign in signs}

# Letters that carry no mark to strip, and letters that one script writes in several ways.
_LETTERS = {
    "\u0131": "i",  # dotless i
    "\u00f8": "o",
    "\u0142": "l",
    "\u0111": "d",
    "\u00f0": "d",
    "\u00e6": "ae",
    "\u0153": "oe",
    "\u00fe": "th",
    "\u0259": "a",  # schwa
    "\u0629": "\u0647",  # ta marbuta, ha
    "\u0649": "\u064a",  # alif maqsura, ya
    "\u06cc": "\u064a",  # Persian ya
    "\u06a9": "\u0643",  # Persian kaf
    "\u06c1": "\u0647",
    "\u06be": "\u0647",
    "\u06d5": "\u0647",
    "\u0671": "\u0627",
    "\u0621": "",  # a lone hamza
    "\u0640": "",  # tatweel
    "\u02bb": "",
    "\u02bc": "",
    "\u02bd": "",
    "\u02be": "",  # romanised hamza
    "\u02bf": "",  # romanised ayn
    "\u02b9": "",
    "\u02ba": "",
}

# Marks that are dropped: accents, Hebrew points, Arabic vowel signs. In other scripts marks are vowels.
_MARKS = (
    (0x300, 0x36F),
    (0x483, 0x487),
    (0x591, 0x5C7),
    (0x610, 0x61A),
    (0x64B, 0x65F),
    (0x670, 0x670),
    (0x6D6, 0x6ED),
)
_MORE_MARKS = ((0x8D3, 0x8FF), (0x1AB0, 0x1AFF), (0x1DC0, 0x1DFF), (0x20D0, 0x20FF), (0xFE00, 0xFE2F))

# Cyrillic, then Greek letters, and the Latin letters that look the same.
_LOOK_ALIKES = str.maketrans(
    "\u0430\u0432\u0435\u0456\u0458\u043a\u043c\u043d\u043e\u0440\u0441\u0442"
    "\u0443\u0445\u0455\u0501"
    "\u03b1\u03b2\u03b5\u03b7\u03b9\u03ba\u03bc\u03bd\u03bf\u03c1\u03c4\u03c5"
    "\u03c7\u03b6",
    "abeijkmhopctyxsdabehikmvoptuxz",
)


def _is_dropped_mark(sign: str) -> bool:
    """Tell whether a combining mark only decorates its letter."""
    code = ord(sign)
    return any(first <= code <= last for first, last in (*_MARKS, *_MORE_MARKS))


def _fold_letter(letter: str) -> str:
    """Return a letter without case, width, font and marks."""
    plain = unicodedata.normalize("NFKD", letter).casefold()
    return "".join(_LETTERS.get(part, part) for part in unicodedata.normalize("NFD", plain) if not _is_dropped_mark(part))


def _fold_number(sign: str) -> str:
    """Return a digit of any script as an ASCII digit, and leave fractions and the like alone."""
    digit = unicodedata.digit(sign, None)
    return sign if digit is None else str(digit)


@lru_cache(maxsize=4096)
def fold_character(sign: str) -> str:
    """Return what one character comes to: letters, a digit, a sign, a separator (` -/,.()&`), or nothing.

    One character at a time, so that no run of combining marks can make normalising slow. Raised signs are
    footnote marks and vanish.
    """
    if sign in APOSTROPHES:
        return "'"
    if sign in _SEPARATOR_OF:
        return _SEPARATOR_OF[sign]
    if sign in _LETTERS or unicodedata.decomposition(sign).startswith("<super>"):
        return _LETTERS.get(sign, "")
    return _fold_by_category(sign, unicodedata.category(sign))


def _fold_by_category(sign: str, category: str) -> str:
    """Return what a character without a rule of its own comes to."""
    match category[0]:
        case "Z":
            return " "
        case "C":
            return {"Cf": "", "Cc": " "}.get(category, sign)
        case "L":
            return _fold_letter(sign)
        case "N":
            return _fold_letter(sign) if category == "Nl" else _fold_number(sign)
        case "M":
            return "" if _is_dropped_mark(sign) else sign
    return _fold_letter(sign) if sign == _NUMERO else sign


@lru_cache(maxsize=4096)
def _script(letter: str) -> str:
    """Return the script of one letter, "" for signs and digits."""
    if letter.isascii():
        return "LATIN" if letter.isalpha() else ""
    return unicodedata.name(letter, "").split(" ")[0] if letter.isalpha() else ""


def scripts(word: str) -> frozenset[str]:
    """Return the scripts of the letters of a folded word, in the words of the Unicode character names."""
    if word.isascii():
        return _LATIN if word.isalpha() or any(letter.isalpha() for letter in word) else _NONE
    return frozenset(_script(letter) for letter in word) - {""}


_LATIN = frozenset({"LATIN"})
_NONE: frozenset[str] = frozenset()


def look_alike(word: str) -> str:
    """Return a folded word with Cyrillic and Greek letters replaced by the Latin ones that look the same."""
    return word.translate(_LOOK_ALIKES)
