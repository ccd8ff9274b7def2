"""What the spellings of one romanised word have in common.

Arabic, Persian, Turkic, Russian and Chinese names reach English in several spellings. Two steps: a careful one
that only undoes ways of writing one sound, and, for words long enough not to fall together by accident, one that
also joins e with i and o with u.
"""

import re
from functools import lru_cache

from rapidfuzz.distance import OSA

from checker.names.variants import FREQUENT, established

Rules = tuple[tuple[str, re.Pattern[str], str], ...]
"""Letters without which a rule changes nothing, what it looks for, and what it puts there."""

CAREFUL: Rules = (
    ("eev", re.compile(r"eev$"), "eyev"),
    ("off", re.compile(r"off$"), "ov"),
    ("shch", re.compile(r"shch"), "sch"),
    ("ch", re.compile(r"tsch|tch"), "ch"),
    ("d", re.compile(r"dzh|dj"), "j"),
    ("ouch", re.compile(r"ouche?$"), "oush"),
    ("ph", re.compile(r"ph"), "f"),
    ("ck", re.compile(r"ck"), "k"),
    ("q", re.compile(r"q"), "k"),
    ("x", re.compile(r"(?<=.)x"), "ks"),
    ("o", re.compile(r"oo|ou"), "u"),
    ("ee", re.compile(r"ee(?!$)"), "i"),
    ("j", re.compile(r"[iy]j$"), "i"),
    ("y", re.compile(r"y"), "i"),
    ("ie", re.compile(r"^ie(?=.{3})"), "e"),
    ("tz", re.compile(r"tz"), "ts"),
    ("ah", re.compile(r"ah$"), "a"),
    ("", re.compile(r"(.)(?=\1)"), ""),
)
WIDE: Rules = (
    ("h", re.compile(r"(?<=^[gk])h|(?<=.[gk])h(?=.)"), ""),
    ("dh", re.compile(r"dh"), "d"),
    ("zh", re.compile(r"zh(?=.{4})|(?<=.{3})zh"), "j"),
    ("iev", re.compile(r"(?<=[aeiou])iev|iev$"), "ev"),
    ("aw", re.compile(r"aw(?![aeiou])"), "au"),
    ("w", re.compile(r"^w"), "v"),
    ("ae", re.compile(r"ae(?!$)"), "ai"),
    ("e", re.compile(r"e(?!$)"), "i"),
    ("o", re.compile(r"o"), "u"),
    ("", re.compile(r"(.)(?=\1)"), ""),
)
_ARABIC = re.compile(r"q|kh|gh|dh")
"""Letters rarely seen but in names from Arabic and its neighbours, where ai and ei are one sound."""
_DIPHTHONG = re.compile(r"a[ei](?![aeiou])(?!$)|ai$")
_NO_VOWELS = str.maketrans("", "", "aeiouh")
_SHORTEST = 4
_LONG_ENOUGH = 5
_LONG = 9
_ASSIMILATED = re.compile(r"e(d|n|r|s|t|z)\1..")
"""An Arabic article grown together with its word: e, then a doubled letter."""


def _apply(rules: Rules, word: str) -> str:
    """Return a word after each replacement in turn."""
    for letters, pattern, replacement in rules:
        if letters in word:
            word = word.replace(letters, replacement) if letters == pattern.pattern else pattern.sub(replacement, word)
    return word


_CONTRASTING_WORDS = """
hamid hamed salem salim samer samir majed majid zhou zhu hoang huang louis luis paolo paulo francesco francisco mitchell
michel daniil daniel andriy andrey li ly le rashed rashid nader nadir
"""
CONTRASTING = frozenset(_CONTRASTING_WORDS.split())
"""Names that letters set apart which elsewhere are spellings of one."""


def skeleton(word: str) -> str:
    """Return what a folded word has in common with its other spellings.

    Words of other scripts and words of less than five letters, which may be short forms, are returned as they are. A doubled last
    letter stays: of two short forms it may set one apart.
    """
    if len(word) < _LONG_ENOUGH:
        return word
    reduced = _reduced(word)
    return reduced + word[-1] if word[-1] == word[-2] and word.isascii() else reduced


def name_skeleton(word: str) -> str:
    """Return what a folded word of a person's name has in common with its other spellings.

    Short words are reduced too, but only with care; of names that differ in such letters only, not at all.
    """
    return word if word in CONTRASTING else _reduced(word)


@lru_cache(maxsize=131_072)
def are_written_alike(left: str, right: str) -> bool:
    """Tell whether two folded words, long enough, differ only in ways of writing one sound: a doubled letter, ck and k, y and i."""
    if min(len(left), len(right)) < _LONG_ENOUGH or {left, right} & CONTRASTING:
        return False
    return _apply(CAREFUL, established(left)) == _apply(CAREFUL, established(right))


def bare_skeleton(word: str) -> str:
    """Return the same of a folded word behind an Arabic article, which is Arabic, however short it is."""
    return _apply(WIDE, _DIPHTHONG.sub("ei", _reduced(word))) if word.isascii() and word.isalpha() else word


@lru_cache(maxsize=131_072)
def _reduced(word: str) -> str:
    """Return a word without the letters in which spellings differ."""
    word = established(word)
    if not word.isascii() or not word.isalpha():
        return word
    careful = _apply(CAREFUL, word)
    if min(len(careful), len(word)) < _LONG_ENOUGH:
        return careful
    return _apply(WIDE, _DIPHTHONG.sub("ei", careful) if _ARABIC.search(word) else careful)


FREQUENT_KEYS = frozenset(_reduced(name) for name in FREQUENT)
"""The skeletons of names that many people bear."""


def differ_by_dialect(left: str, right: str) -> bool:
    """Tell whether one folded word has q where the other has g or gh, or an article grown onto it."""
    return (_may_be_dialect(left) and _differs_by_dialect(left, right)) or (
        _may_be_dialect(right) and _differs_by_dialect(right, left)
    )


def _may_be_dialect(word: str) -> bool:
    """Tell whether a word has what the next function looks for."""
    return "q" in word or word[:1] == "e"


def _differs_by_dialect(left: str, right: str) -> bool:
    """Tell the same with q, or the article, in `left`."""
    if "q" in left and "gh" in right and len(left) >= _SHORTEST:
        return name_skeleton(left) == name_skeleton(right.replace("gh", "q"))
    if left[:1] == "q" and right[:1] == "g" and len(left) >= _LONG_ENOUGH:
        return name_skeleton("g" + left[1:]) == name_skeleton(right)
    return left[:1] == "e" and _ASSIMILATED.match(left) is not None and name_skeleton(left[2:]) == name_skeleton(right)


def is_bound(word: str) -> bool:
    """Tell whether a folded word is a spelling or a slip of no word that begins with another letter, unless their skeletons are one."""
    return word.isascii() and word.isalpha() and not _may_be_dialect(word)


def is_slip(left: str, right: str) -> bool:
    """Tell whether two words could be one word with a slip of the pen, or in spellings that nobody listed.

    They have the same first letter and no digit; behind bin, abd or abu the rest is compared. Either they differ in vowels and h
    only, or by one letter of a long word, or two of a very long one. Two frequent names are never slips of each other.
    """
    if left[:1] != right[:1]:
        return False
    left, right = _without_governor(left, right)
    shorter = min(len(left), len(right))
    if shorter < _SHORTEST or left[0] != right[0] or not (left.isalpha() and right.isalpha()):
        return False
    keys = name_skeleton(left), name_skeleton(right)
    if keys[0] != keys[1] and FREQUENT_KEYS.issuperset(keys):
        return False
    if keys[0] == keys[1] or _have_sameconsonants(*keys):
        return True
    most = 0 if shorter < _LONG_ENOUGH else 1 if shorter < _LONG else 2
    return OSA.distance(left, right, score_cutoff=most) <= most or OSA.distance(*keys, score_cutoff=most) <= most


_GOVERNORS = frozenset({"bin", "abd", "abu"})


def _without_governor(left: str, right: str) -> tuple[str, str]:
    """Return two words without the bin, abd or abu that both begin with, which makes unlike names look alike."""
    if left[:3] == right[:3] and left[:3] in _GOVERNORS:
        return left[3:], right[3:]
    return left, right


def _have_sameconsonants(left: str, right: str) -> bool:
    """Tell whether two skeletons have the same two consonants or more, in the same order."""
    found = consonants(left)
    return len(found) > 1 and found == consonants(right)


def consonants(word: str) -> str:
    """Return a word without its vowels and h."""
    return word.translate(_NO_VOWELS)
