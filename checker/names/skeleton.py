"""What the spellings of one romanised word have in common.

Arabic, Persian, Turkish, Russian, Kazakh and Chinese names reach English in several spellings. Two steps: a careful one that only undoes
ways of writing one sound, and, for words long enough not to fall together by accident, one that also joins e with i and o with u.
"""

import re
from functools import lru_cache

from rapidfuzz.distance import OSA

from checker.names.variants import VARIANTS

_CAREFUL = (
    (re.compile(r"eev$"), "eyev"),
    (re.compile(r"off$"), "ov"),
    (re.compile(r"shch"), "sch"),
    (re.compile(r"tsch|tch"), "ch"),
    (re.compile(r"dzh|dj"), "j"),
    (re.compile(r"ph"), "f"),
    (re.compile(r"ck|q"), "k"),
    (re.compile(r"(?<=.)x"), "ks"),
    (re.compile(r"oo|ou"), "u"),
    (re.compile(r"ee"), "i"),
    (re.compile(r"[iy]j$|y"), "i"),
    (re.compile(r"^ie(?=.{3})"), "e"),
    (re.compile(r"tz"), "ts"),
    (re.compile(r"ah$"), "a"),
    (re.compile(r"(.)\1+"), r"\1"),
)
_WIDE = (
    (re.compile(r"^([gk])h|(?<=.)([gk])h(?=.)"), r"\1\2"),
    (re.compile(r"dh"), "d"),
    (re.compile(r"th"), "t"),
    (re.compile(r"zh"), "j"),
    (re.compile(r"(?<=[aeiou])iev|iev$"), "ev"),
    (re.compile(r"aw(?![aeiou])"), "au"),
    (re.compile(r"ow(?![aeiou])"), "u"),
    (re.compile(r"ai(?!$)"), "ei"),
    (re.compile(r"e(?!$)"), "i"),
    (re.compile(r"o"), "u"),
    (re.compile(r"(.)\1+"), r"\1"),
)
_LONG_ENOUGH = 5
_LONG = 9
_ASSIMILATED = re.compile(r"e(d|n|r|s|t|z)\1..")
"""An Arabic article grown together with its word: e, then a doubled letter."""


def _apply(rules: tuple[tuple[re.Pattern[str], str], ...], word: str) -> str:
    """Return a word after each replacement in turn."""
    for pattern, replacement in rules:
        word = pattern.sub(replacement, word)
    return word


@lru_cache(maxsize=16384)
def skeleton(word: str) -> str:
    """Return what a folded word has in common with its other spellings. Words of other scripts are returned as they are."""
    word = VARIANTS.get(word, word)
    if not word.isascii() or not word.isalpha():
        return word
    careful = _apply(_CAREFUL, word)
    return careful if min(len(careful), len(word)) < _LONG_ENOUGH else _apply(_WIDE, careful)


def are_spellings(left: str, right: str) -> bool:
    """Tell whether two folded words are spellings of one word."""
    return skeleton(left) == skeleton(right) or _differ_by_dialect(left, right) or _differ_by_dialect(right, left)


def _differ_by_dialect(left: str, right: str) -> bool:
    """Tell whether `left` has q where `right` has g, or an article grown onto it that `right` lacks."""
    if left[:1] == "q" and right[:1] == "g" and len(left) >= _LONG_ENOUGH:
        return skeleton("g" + left[1:]) == skeleton(right)
    return _ASSIMILATED.match(left) is not None and skeleton(left[2:]) == skeleton(right)


def is_slip(left: str, right: str) -> bool:
    """Tell whether two long words differ by what could be a slip of the pen: one letter, two in very long words.

    The first letter must be the same, and digits never slip.
    """
    shorter = min(len(left), len(right))
    if shorter < _LONG_ENOUGH or left[0] != right[0] or not (left.isalpha() and right.isalpha()):
        return False
    most = 2 if shorter >= _LONG else 1
    return min(OSA.distance(left, right), OSA.distance(skeleton(left), skeleton(right))) <= most
