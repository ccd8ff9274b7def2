"""Countries and international bodies inside names: "US", "U.S." and "United States" are one word of a name."""

from collections.abc import Sequence
from functools import lru_cache

from checker.names import bodies, countries
from checker.names.bodies import body_of
from checker.names.countries import country_of, country_of_adjective, plain_words
from checker.names.pieces import Piece, known_as

_OF_STATE_WORDS = """
ministry ministries government govt regime army navy military forces troops police parliament senate presidency delegation
embassy mission administration officials authorities opposition republic side state department
president minister premier chancellor secretary envoy ambassador spokesman spokeswoman spokesperson representative
constitution
"""
_OF_STATE = frozenset(_OF_STATE_WORDS.split())
"""Beside these a country and its people are one: the Peruvian army is that of Peru, but an Indian Bank need not be the Bank of India."""

_WORDS = frozenset({"us", "who"})
_PLACES = frozenset({"country", "place"})
"""Kinds in which a name that has other meanings within longer names is a country if it is all there is."""

_LONGEST = max(countries.LONGEST, bodies.LONGEST)


def with_known(parts: Sequence[Piece], kind: str) -> tuple[Piece, ...]:
    """Return the parts of the name of a thing of `kind` with each known name as one part that says what it stands for."""
    of_state = kind == "office" or any(part.folded in _OF_STATE for part in parts)
    found: list[Piece] = []
    at = 0
    while at < len(parts):
        if is_unknown(parts[at].folded):
            found.append(parts[at])
            at += 1
            continue
        known, taken = _known_at(parts, at, alone=kind in _PLACES)
        if known is None and (country := country_of_adjective(parts[at].folded)) is not None:
            known = known_as(parts[at : at + 1], country, alike=of_state)
        found.append(known or parts[at])
        at += taken
    return tuple(found)


@lru_cache(maxsize=131_072)
def is_unknown(word: str) -> bool:
    """Tell whether no known name begins with a folded word, as with most."""
    first = plain_words((Piece(word, word, ""),))
    begins = bool(first) and (first[0] in countries.FIRST or first[0] in bodies.FIRST)
    return not begins and country_of_adjective(word) is None


def _known_at(parts: Sequence[Piece], start: int, *, alone: bool) -> tuple[Piece | None, int]:
    """Return the longest known name that begins at a part, and how many parts it takes."""
    first = plain_words(parts[start : start + 1])
    if not first or (first[0] not in countries.FIRST and first[0] not in bodies.FIRST):
        return None, 1
    for end in range(min(len(parts), start + _LONGEST), start, -1):
        words = plain_words(parts[start:end])
        body = body_of(words) or country_of(words, alone=alone and end - start == len(parts))
        if body is not None and parts[end - 1].folded != "the" and (end > start + 1 or _is_written_as_name(parts[start])):
            return known_as(parts[start:end], body, alike=True), end - start
    return None, 1


def _is_written_as_name(part: Piece) -> bool:
    """Tell whether a single word is no word of the language: "who" and "us" in small letters are no short forms."""
    return part.folded not in _WORDS or part.text.isupper()
