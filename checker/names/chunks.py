"""The words of a name between spaces, each read once however many names have it.

Words are far fewer than names. Most mean the same whatever stands beside them, so a name of nothing but such words need not be
looked at as a whole for titles, numbers of two words, countries, legal forms and the like.
"""

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from checker.names.abbreviations import may_be_short
from checker.names.compounds import is_single, without_articles
from checker.names.heads import EVENTFUL, STOP_WORDS, begins_legal_phrase
from checker.names.known import is_unknown
from checker.names.ordinals import begins_compound, is_cardinal, read_number, read_roman
from checker.names.pieces import MOST_PIECES, Piece, is_one_run, pieces
from checker.names.titles import may_be_title
from checker.names.token import Token, number_token, person_token, word_token

_PREFIX_WORDS = """
co de re anti non pre post inter multi counter semi trans cease
"""
PREFIXES = frozenset(_PREFIX_WORDS.split())
"""What is one word with the next, as in "cease-fire"."""
POLES = frozenset({"north", "south"})
"""Directions that may be one word with the next."""
NUMBER_SIGNS = frozenset({"no", "nr"})
"""Words before a number."""
SMALLEST_WORDS = frozenset({"the", "a", "of", "and"})
"""Words that do not count where names are written together."""

LINKS = frozenset(["of", "for", "in", "at", "de", "du", "del", "des", "di", "da", "do", "la", "der"])
"""Small words behind which stands what comes first in English without them."""
JOINTS = frozenset(["and", "y", "et", "und", "e"])
"""Small words beside which two others may be changed about."""

_SEAMS = LINKS | JOINTS
_JOINING = PREFIXES | POLES
_ORDINAL = ("st", "nd", "rd", "th")
_YEAR_DIGITS = 4
_PERSON = "person"


class Chunk(NamedTuple):
    """What stands between two spaces: a word, or words with hyphens between them."""

    words: tuple[str, ...]
    """Its folded words."""
    telling: tuple[str, ...]
    """Those that are no small words."""
    bare: tuple[str, ...]
    """These without Arabic articles."""
    tokens: tuple[Token, ...]
    letters: str
    """Its letters, as they count where names are written together."""


def chunks(name: str, kind: str) -> Sequence[Chunk] | None:
    """Return what stands between the spaces of a name, None where a part of it may belong together with another."""
    if len(name) >= MOST_PIECES:
        return None
    found: list[Chunk] = []
    for text in name.split(" "):
        one = _chunk(text, kind)
        if one is None:
            return None
        found.append(one)
    return found


@lru_cache(maxsize=262_144)
def _chunk(text: str, kind: str) -> Chunk | None:
    """Return what stands between two spaces, None where more is to be known of the name to read it."""
    parts = _parts(text)
    bare = without_articles(parts) if len(parts) > 1 else parts
    if not bare or not all(is_single(part.folded) for part in bare):
        return None
    return _of_person(parts, bare) if kind == _PERSON else _of_thing(parts, bare, kind)


def _parts(text: str) -> tuple[Piece, ...]:
    """Return the words of what stands between two spaces; none where it has other signs than hyphens between them."""
    if text.isascii() and text.isalpha():
        return (Piece(text, text.lower(), ""),)
    return pieces(text) if is_one_run(text) else ()


def _of_person(parts: tuple[Piece, ...], bare: tuple[Piece, ...]) -> Chunk | None:
    """Return words of a person's name, None where one may belong to a title, or be a number."""
    words = tuple([part.folded for part in parts])
    if any(may_be_title(word) or may_be_short(word, _PERSON) for word in words):
        return None
    if read_roman(bare[-1].folded, person=True) is not None:
        return None
    return Chunk(words, words, words, tuple(map(person_token, bare)), "".join(words))


def _of_thing(parts: tuple[Piece, ...], bare: tuple[Piece, ...], kind: str) -> Chunk | None:
    """Return words of the name of a thing, None where one may belong together with another, or be known."""
    if not all(_stands_alone(part, kind) for part in parts):
        return None
    if len(parts) > 1 and any(part.folded in _SEAMS for part in parts):
        return None
    tokens = [
        _token(part, kind) for part in bare if part.folded not in STOP_WORDS or (part.folded == "with" and kind in EVENTFUL)
    ]
    if None in tokens:
        return None
    words = tuple([part.folded for part in parts])
    return Chunk(
        words,
        tuple([word for word in words if word not in STOP_WORDS]),
        tuple([part.folded for part in bare if part.folded not in STOP_WORDS]),
        tuple([token for token in tokens if token is not None]),
        "".join([word for word in words if word not in SMALLEST_WORDS]),
    )


def _stands_alone(part: Piece, kind: str) -> bool:
    """Tell whether a word in the name of a thing is no single letter, joins no other, is short for none and begins no known name."""
    word = part.folded
    if len(word) == 1 or len(part.text) == 1 or word in _JOINING or may_be_short(word, kind):
        return False
    return is_unknown(word)


def _token(part: Piece, kind: str) -> Token | None:
    """Return the token of a word in the name of a thing, None where another word may make it another."""
    if part.folded in STOP_WORDS or is_nothing_but_a_word(part.folded):
        return word_token(part, kind)
    is_year = part.folded.isdigit() and len(part.folded) == _YEAR_DIGITS
    counts_nothing = part.folded.endswith(_ORDINAL) or (kind in EVENTFUL and (is_year or not is_cardinal(part.folded)))
    number = read_number(part) if counts_nothing else None
    return None if number is None or begins_compound(part.folded) else number_token(part.text, number)


@lru_cache(maxsize=131_072)
def is_mere_name(word: str) -> bool:
    """Tell whether a folded word is nothing but a part of a person's name, as most are."""
    return is_single(word) and not may_be_title(word) and not may_be_short(word, _PERSON)


@lru_cache(maxsize=131_072)
def is_nothing_but_a_word(folded: str) -> bool:
    """Tell whether a folded word is no small word, begins no legal form, and is no number or part of one."""
    if folded in STOP_WORDS or folded in NUMBER_SIGNS or begins_legal_phrase(folded) or begins_compound(folded):
        return False
    return read_number(Piece(folded, folded, "")) is None and read_roman(folded, person=False) is None
