"""Other wordings of an invented name: the spellings, titles, orders and slips that one name has in several articles."""

import random
import re

_ROMANISED = (
    ("ou", "u"), ("ou", "oo"), ("oo", "u"), ("ee", "i"), ("i(?=.)(?!n$|r$)", "ee"), ("q", "k"), ("q", "gh"), ("gh", "g"), ("j", "dj"),
    ("(?<=[a-z])a$", "ah"), ("ah$", "a"), ("y$", "i"), ("e(?=[dlmnr]$)", "i"), ("i(?=[dlmnr]$)", "e"), ("o(?=[a-z])", "u"),
    ("(?<=[aeiou])([bdmnsr])(?=[aeiou])", r"\1\1"), ("([bdmnsrzlf])\\1", r"\1"), ("aw(?=[^aeiou])", "au"), ("kh", "k"),
)  # fmt: skip
_SLAVIC = (
    ("ov$", "off"), ("ei$", "ey"), ("ei$", "ei"), ("y$", "iy"), ("iy$", "y"), ("ks", "x"), ("^E", "Ye"), ("^Ye", "E"), ("y$", "i"),
    ("dzh", "j"), ("zh", "j"), ("ay", "ai"),
)  # fmt: skip
_MARKED = (("o", "ö"), ("u", "ü"), ("e", "é"), ("a", "á"), ("c", "ç"), ("n", "ñ"), ("i", "í"))
_SPELLINGS = {
    "arabic": _ROMANISED,
    "russian": (*_SLAVIC, *_MARKED[:3]),
    "turkic": (*_SLAVIC, *_MARKED[:2], ("ı", "i"), ("y", "i"), ("q", "k"), ("([bdmnsr])\\1", r"\1")),
    "chinese": (("$", ""),),
    "western": (*_MARKED, ("ph", "f"), ("ck", "k"), ("ão", "ao"), ("ö", "o")),
}
_SHORTEST = 5

TITLES = (
    "Mr", "Dr", "Dr.", "General", "Gen.", "Colonel", "President", "Sheikh", "Ambassador", "Foreign Minister", "Prime Minister",
    "Senator", "Professor", "Commander", "Deputy Foreign Minister", "Special Envoy", "Maj. Gen.",
)  # fmt: skip

_UNIT_WORDS = """
first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth
"""
_UNITS = _UNIT_WORDS.split()
_SINGLE = "kgdtszcp"
"""Letters that make another sound with the next one."""


def respelled(dice: random.Random, word: str, tongue: str) -> str:
    """Return a word in another spelling of its language; the same where nothing can be written otherwise."""
    rules = [rule for rule in _SPELLINGS[tongue] if re.search(rule[0], word[1:]) or rule[0].startswith("^")]
    for _ in range(dice.choice((1, 1, 2))):
        if rules and len(word) >= _SHORTEST:
            pattern, other = dice.choice(rules)
            word = (
                re.sub(pattern, other, word, count=1)
                if pattern.startswith("^")
                else word[0] + re.sub(pattern, other, word[1:], count=1)
            )
    return word


def retyped(dice: random.Random, name: str) -> str:
    """Return a name with other signs between its words, or in other letters."""
    ways = [name.upper(), name.title() if "'" not in name else name]
    if "-" in name:
        ways += [name.replace("-", " "), name.replace("-", "\u2011"), name.replace("-", "–")]
    if "'" in name:
        ways += [name.replace("'", "’"), name.replace("'", "")]
    if "al-" in name:
        ways += [name.replace("al-", "el-"), name.replace("al-", "Al "), name.replace("al-", "Al-")]
    return dice.choice(ways)


def slipped(dice: random.Random, word: str) -> str:
    """Return a word with one letter doubled, missing, wrong, or changed with its neighbour."""
    at = dice.randrange(1, len(word) - 1)
    ways = (
        word[:at] + word[at + 1 :],
        word[:at] + dice.choice("bdfgklmnprstvz") + word[at + 1 :],
        word[:at] + word[at + 1] + word[at] + word[at + 2 :],
        word[:at] + dice.choice("abdeiklmnorst") + word[at:],
    )
    return dice.choice(ways)


def consonant_changed(dice: random.Random, word: str) -> str:
    """Return another word that differs by one consonant."""
    places = [at for at, sign in enumerate(word) if at and sign in "bdfgklmnprstz" and word[at - 1] not in _SINGLE]
    places = [at for at in places if word[at + 1 : at + 2] != "h"]
    if not places:
        return word
    at = dice.choice(places)
    return word[:at] + dice.choice([sign for sign in "bdfglmnrst" if sign != word[at]]) + word[at + 1 :]


def ordinal(dice: random.Random, number: int) -> str:
    """Return an ordinal in words, digits or Roman numerals."""
    ending = "th" if 10 < number % 100 < 14 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    ways = [f"{number}{ending}"]
    if number <= len(_UNITS):
        ways += [_UNITS[number - 1], _UNITS[number - 1].title()]
    return dice.choice(ways)
