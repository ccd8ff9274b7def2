"""Whose an office is: words for one country ("Peru", "Peruvian", "Republic of Peru") are one."""

from collections.abc import Iterator, Sequence

from checker.names.countries import LONGEST, country_of, country_of_adjective, plain_words
from checker.names.pieces import Piece
from checker.names.skeleton import name_skeleton

_SMALL = frozenset({"the", "a", "and", "of", "for", "to", "in", "at", "affairs"})


def owners(parts: Sequence[Piece]) -> frozenset[str]:
    """Return the countries that words name, by their English names, and what other words have in common in all spellings."""
    return frozenset(_owners(parts))


def is_country(parts: Sequence[Piece]) -> bool:
    """Tell whether words are the name of a country."""
    return country_of(plain_words(parts)) is not None


def _owners(parts: Sequence[Piece]) -> Iterator[str]:
    """Yield one owner after another, the longest name first."""
    at = 0
    while at < len(parts):
        ends = range(min(len(parts), at + LONGEST), at, -1)
        country, end = next(((found, end) for end in ends if (found := country_of(plain_words(parts[at:end])))), (None, at + 1))
        if country or parts[at].folded not in _SMALL:
            yield country or country_of_adjective(parts[at].folded) or name_skeleton(parts[at].folded)
        at = end
