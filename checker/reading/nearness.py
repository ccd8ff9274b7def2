"""What somebody probably meant: the nearest of some words."""

from collections.abc import Sequence

from rapidfuzz import process
from rapidfuzz.distance import Levenshtein

LONGEST = 200
"""Longer words are cut before they are compared."""


def nearest_of(word: str, words: Sequence[str], most: int = 3) -> tuple[str, ...]:
    """Return up to `most` of the words, those with the fewest changed letters first."""
    found = process.extract(word[:LONGEST], sorted(words), scorer=Levenshtein.normalized_similarity, limit=most)
    return tuple(one[0] for one in found)
