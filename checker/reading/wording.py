"""How values, words and lists from a file are put in a message."""

import re
import unicodedata
from collections.abc import Iterable
from typing import Final

from rapidfuzz import fuzz, process

from checker.model.shown import shown

_ALIKE: Final = 60  # of 100: closer than this, a word is worth suggesting
_LONGEST: Final = 60


def called(value: object, *, full: bool = False) -> str:
    """Return a value from a file for a sentence; with `full` it says what sort of value it is.

    >>> called("maybe"), called(True, full=True), called([1], full=True)
    ('“maybe”', 'true', 'a list in brackets')
    """
    if isinstance(value, str):
        return f"the text “{shown(value, _LONGEST)}”" if full else f"“{shown(value, _LONGEST)}”"
    if value is None or isinstance(value, bool):
        return {None: "null", True: "true", False: "false"}[value]
    if isinstance(value, dict):
        return "an object in braces"
    if isinstance(value, list):
        return "a list in brackets"
    return f"the number {shown(str(value), _LONGEST)}" if full else shown(str(value), _LONGEST)


def listed(words: Iterable[str], most: int = 20) -> str:
    """Return words for a sentence, the first `most` of them."""
    every = list(words)
    if len(every) > most:
        return f"{', '.join(every[:most])} and {len(every) - most} more"
    return join(every, "and")


def join(words: Iterable[str], conjunction: str) -> str:
    """Return words with commas and, before the last one, a conjunction.

    >>> join(["a", "b", "c"], "or")
    'a, b or c'
    """
    *first, last = list(words) or [""]
    return f"{', '.join(first)} {conjunction} {last}" if first else last


def like(word: object, choices: Iterable[str]) -> str | None:
    """Return the choice that is most like a word, alphabetical among equals; None where none is much like it."""
    spelled = str(word)[:_LONGEST].casefold().strip().replace("_", "-")
    found = process.extractOne(spelled, sorted(set(choices)), scorer=fuzz.ratio, score_cutoff=_ALIKE, processor=str.casefold)
    return found[0] if found else None


def an_id(value: object) -> str:
    """Return how an id is written, with one that would do in the place of `value`."""
    letters = unicodedata.normalize("NFKD", str(value)[:200]).casefold()
    slug = re.sub(r"[^a-z0-9]+", "-", re.sub(r"[\u0300-\u036f'\u2019]+", "", letters)).strip("-")[:80].strip("-")
    rule = "An id has small letters, digits and single hyphens between them, at most 80 characters"
    return f"{rule}: write “{slug}”." if slug else f"{rule}."
