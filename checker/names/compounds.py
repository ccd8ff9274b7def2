"""Arabic articles and particles of names, and names that are written together or apart."""

import re
from collections.abc import Sequence
from functools import lru_cache

from checker.names.pieces import Piece, joined
from checker.names.variants import established

ARTICLE = "al-"
"""Marks a word that had an article."""

_ARTICLE_WORDS = """
al el ul as ad ash an ar az at es ed en er ez et ech esh ur us ud l
"""
_ARTICLES = frozenset(_ARTICLE_WORDS.split())
_LONE_ARTICLES = frozenset({"al", "el", "ul"})
_SEAMED = frozenset({"as", "ad", "ash", "an", "ar", "az", "at"})
_FILIATION = frozenset({"bin", "ibn", "ben", "b", "bint", "binti"})
_KUNYA = {"abu": "abu", "abou": "abu", "abo": "abu", "aboo": "abu", "umm": "umm", "oum": "umm", "um": "umm"}
_SERVANT = frozenset({"abd", "abdul", "abdel", "abdal", "abdoul", "abdol", "abdur", "abdus", "abdush", "abdun"})
_PARTICLE_WORDS = """
de di da du del della von van der den zu dos y
"""
_PARTICLES = frozenset(_PARTICLE_WORDS.split())
_VIETNAMESE = frozenset(
    ["nguyen", "tran", "le", "pham", "hoang", "huynh", "phan", "vu", "vo", "dang", "bui", "do", "ho", "ngo", "ly"]
)

_SERVANT_OF = re.compile(r"abd(?:ou|[aeiou])(?:l|(r|s|n|d|z|t)(?=\1))(.{2,})")
_OF_FAITH = re.compile(r"(.{3,})(?:[uaeo]dd(?:in|een|ine)|udin)")
_ARABIC_ARTICLE = "\u0627\u0644"
_SHORTEST_STEM = 3


def without_articles(parts: tuple[Piece, ...]) -> tuple[Piece, ...]:
    """Return the parts without Arabic articles; `before` of the word that had one is then `ARTICLE`."""
    if all(part.folded.isascii() and part.folded not in _ARTICLES for part in parts):
        return tuple(parts)
    kept: list[Piece] = []
    before = ""
    for at, part in enumerate(parts):
        if at + 1 < len(parts) and _is_article(part, parts[at + 1]):
            before = ARTICLE
        else:
            kept.append(
                _without_arabic_article(Piece(part.text, part.folded, before, part.known, part.alike) if before else part)
            )
            before = ""
    return tuple(kept)


def _is_article(part: Piece, following: Piece) -> bool:
    """Tell whether a word is the article of the next: joined to it, al, el or ul, or alike at the seam."""
    if part.folded in _LONE_ARTICLES:
        return True
    if part.folded in _SEAMED and following.folded.startswith(part.folded[1:]):
        return True
    return part.folded in _ARTICLES and following.before == "-"


def _without_arabic_article(part: Piece) -> Piece:
    """Return a word of Arabic script without the article grown onto it."""
    stem = part.folded.removeprefix(_ARABIC_ARTICLE)
    return part._replace(folded=stem) if len(stem) >= _SHORTEST_STEM and stem != part.folded else part


def compounded(parts: tuple[Piece, ...]) -> tuple[Piece, ...]:
    """Return the parts with Abd, Abu and bin grown together with the next word, and X-uddin taken apart.

    What governs a word stays with it: "X bin Y" and "Y bin X" are two persons, and Abu X is not X.
    """
    if all(_is_whole(part.folded) for part in parts):
        return tuple(parts)
    found: list[Piece] = []
    at = 0
    while at < len(parts):
        governed = parts[at + 1] if at + 1 < len(parts) else None
        prefix = _governor(parts[at], governed, first=at == 0) if governed else ""
        if governed and prefix:
            both = joined((parts[at], governed))._replace(folded=prefix + established(governed.folded))
            found.extend(_taken_apart(both) if prefix == "abd" else [both])
            at += 2
        else:
            found.extend(_taken_apart(parts[at]))
            at += 1
    return tuple(found)


@lru_cache(maxsize=131_072)
def _is_whole(word: str) -> bool:
    """Tell whether a folded word neither governs another nor is two words grown together, as most are."""
    if word in _FILIATION or word in _SERVANT or word in _KUNYA:
        return False
    return "d" not in word or _taken_apart(piece := Piece(word, word, "")) == (piece,)


def _governor(part: Piece, governed: Piece, *, first: bool) -> str:
    """Return the unified form of a word that governs the next one, "" for any other.

    A first "Ben" is a given name; "B." is an initial, and the B of "Zone B of the river" a letter.
    """
    if part.folded in _SERVANT:
        return "abd"
    if part.folded == "b" and ("." in governed.before or len(governed.folded) < _SHORTEST_STEM):
        return ""
    if part.folded in _FILIATION and not (first and part.folded in {"ben", "b"}):
        return "bin"
    return _KUNYA.get(part.folded, "")


@lru_cache(maxsize=131_072)
def _taken_apart(part: Piece) -> tuple[Piece, ...]:
    """Return a word such as Abdulaziz in the form of Abd al-Aziz, and Nuruddin in the form of Nur al-Din."""
    servant = _SERVANT_OF.fullmatch(part.folded) if part.folded.startswith("abd") else None
    if servant:
        return (part._replace(folded="abd" + servant[2]),)
    faith = _OF_FAITH.fullmatch(part.folded) if "d" in part.folded else None
    if faith:
        return part._replace(folded=faith[1]), Piece(part.text, "din", "-")
    return (part,)


def is_single(word: str) -> bool:
    """Tell whether a folded word stays as it is and changes no other, whatever stands beside it."""
    return word.isascii() and word not in _ARTICLES and word not in _PARTICLES and _is_whole(word)


def particles(parts: Sequence[Piece]) -> tuple[str, ...]:
    """Return the words such as "von" and "van der" right before the surname of a person whose name ends with it."""
    start = len(parts) - 1
    while start > 0 and parts[start - 1].folded in _PARTICLES:
        start -= 1
    return tuple(part.folded for part in parts[max(start, 0) : -1])


def without_particles(parts: tuple[Piece, ...]) -> tuple[Piece, ...]:
    """Return the parts of a person's name without de, von, van and the like, as long as something is left.

    Behind a Vietnamese surname "Van" is a name.
    """
    kept = {"van"} if parts and parts[0].folded in _VIETNAMESE else set()
    return tuple(part for part in parts if part.folded not in _PARTICLES or part.folded in kept) or parts
