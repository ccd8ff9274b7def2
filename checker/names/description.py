"""Wordings that describe and do not name: "the airline", "a senior official"."""

import re
import unicodedata
from collections.abc import Sequence

from checker.values.mention import MentionKind

_PERSON = MentionKind.PERSON
_DEFINITE = frozenset(["the", "this", "that", "these", "those", "its", "their", "his", "her", "our", "your", "my"])
_INDEFINITE_WORDS = """
a an all another any both certain each every many most other others several some unnamed various
"""
_INDEFINITE = frozenset(_INDEFINITE_WORDS.split())
_DETERMINERS = _DEFINITE | _INDEFINITE


_BESIDE = re.compile(r"(?<=\S)\s*[,(]")


def describes(name: str, kind: MentionKind) -> bool:
    """Tell whether a wording has no word of a name in it, so that it can mean another thing in every source.

    A name has capitals, digits, or letters of a script that has no capitals. What is written small behind "the", "a" or "some"
    only describes, and so does a person whose last word is written small, what follows a comma apart: "senior US official".
    """
    if kind is _PERSON:
        words = (_BESIDE.split(name, maxsplit=1)[0] if "," in name or "(" in name else name).split()
        return bool(words) and not _is_of_a_name(words[-1])
    words = name.split()
    if _first(words) not in _DETERMINERS:
        return False
    own = without_determiner(name).split()
    return len(own) < len(words) and not any(map(_is_of_a_name, own))


def is_indefinite(name: str) -> bool:
    """Tell whether a wording introduces somebody new: "a judge" is not the judge named before."""
    return _first(name.split()) in _INDEFINITE


def is_small(name: str) -> bool:
    """Tell whether a wording is written small throughout, "the" and the like apart."""
    return not any(map(_is_of_a_name, without_determiner(name).split()))


def without_determiner(name: str) -> str:
    """Return a wording without "the", "a" or "some" at its beginning, as long as something is left."""
    words = name.split()
    return " ".join(words[1:] if len(words) > 1 and _first(words) in _DETERMINERS else words)


def _first(words: Sequence[str]) -> str:
    """Return the first word."""
    return words[0].casefold() if words else ""


def _is_of_a_name(word: str) -> bool:
    """Tell whether a word has a capital, a digit, or a letter of a script without capitals."""
    return "A" <= word[0] <= "Z" or any(unicodedata.category(sign) in {"Lu", "Lt", "Lo", "Nd"} for sign in word)
