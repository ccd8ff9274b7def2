"""A folded word by itself: what its letters say, whatever it is part of."""

from functools import lru_cache
from string import ascii_lowercase
from typing import NamedTuple

from checker.names.letters import scripts
from checker.names.romanised import Sign, cautious_key, sign_of_word
from checker.names.skeleton import consonants, is_bound, name_skeleton
from checker.names.variants import NEAR_SYLLABLES, SHORTENED, established

_SYLLABLES = frozenset[str]().union(*NEAR_SYLLABLES)
ALPHABET = len(ascii_lowercase)
"""So many bits tell which letters a word has."""
_BITS = {letter: 1 << at for at, letter in enumerate(ascii_lowercase)}


class Word(NamedTuple):
    """What the letters of a word say. Words are far fewer than tokens: each has several kinds and ways to write it."""

    skeleton: str
    scripts: frozenset[str]
    bound: bool
    """Whether no word that begins with another letter is related to it: it is no short form, no servant and of no dialect."""
    bare: str
    """The consonants of its skeleton, if it is so bound."""
    letters: int
    """Which letters it has, a bit each, and above these which its skeleton has; 0 unless it is bound."""
    cautious: str
    sign: Sign


@lru_cache(maxsize=131_072)
def read_word(word: str) -> Word:
    """Return what the letters of a folded word say."""
    free = word.startswith("abd") or word in _SYLLABLES or established(word) in SHORTENED
    bound = not free and is_bound(word)
    reduced = name_skeleton(word)
    bare = consonants(reduced) if bound else ""
    letters = _letters(word) | _letters(reduced) << ALPHABET if bound else 0
    return Word(reduced, scripts(word), bound, bare, letters, cautious_key(word), sign_of_word(word))


def _letters(word: str) -> int:
    """Return which of the letters from a to z a word has, a bit each."""
    found = 0
    for letter in word:
        found |= _BITS[letter]
    return found
