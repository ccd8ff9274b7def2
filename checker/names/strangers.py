"""Names that are surely two: each has a word of its own to which nothing in the other is related.

Most pairs that share a key are such. To tell so takes a fraction of a comparison, and nobody asks for the reasons.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from rapidfuzz.distance import OSA

from checker.names.assign import Relation, relate
from checker.names.forms import Form
from checker.names.heads import BORROWED
from checker.names.nearness import are_near
from checker.names.role import Role
from checker.names.token import Token

_SHORTEST = 4
"""Shorter words may be the initials of several."""
_OWN = frozenset({Role.WORD, Role.COMMON})
_APART = Relation.APART


@dataclass(frozen=True, slots=True)
class _Words:
    """What is looked at of one name."""

    tokens: Sequence[Token]
    own: frozenset[tuple[str, Role]]
    """Its own words with their parts; none where it has a word twice, so that nobody can say which belongs to which."""
    letters: str
    borrowed: frozenset[str]
    """What its words of other languages mean."""
    english: frozenset[str]
    """What its other words mean."""
    is_person: bool


class Strangers:
    """Finds out which of some names of one kind are surely two."""

    def __init__(self, forms: Iterable[Form]) -> None:
        """Take the names."""
        self._words = [_words(one) for one in forms]

    def are(self, here: int, there: int) -> bool:
        """Tell whether `compare` must answer that the names at two places are different. False says nothing."""
        left, right = self._words[here], self._words[there]
        if left is None or right is None or left.letters == right.letters or _are_translated(left, right):
            return False
        shared = left.own & right.own  # words that both have belong to each other, so nothing else can meet them
        first = [token for token in left.tokens if (token.folded, token.role) not in shared] if shared else left.tokens
        second = [token for token in right.tokens if (token.folded, token.role) not in shared] if shared else right.tokens
        one = _unrelated(first, second)
        other = _unrelated(second, first) if one is not None else None
        if one is None or other is None or are_near(one.folded, other.folded):
            return False
        return not left.is_person or not _are_run_together(left, right)


def _words(one: Form) -> _Words | None:
    """Return what is looked at of a name, nothing where more than its words counts."""
    is_person = one.kind == "person"
    if one.weak or not one.key or not (is_person or _is_plain(one)):
        return None
    twice = len({token.folded for token in one.tokens}) < len(one.tokens)
    own = frozenset((token.folded, token.role) for token in one.tokens if token.role in _OWN)
    borrowed = frozenset(sense for token in one.tokens for sense in token.senses if token.folded in BORROWED)
    english = frozenset(sense for token in one.tokens for sense in token.senses if token.folded not in BORROWED)
    return _Words(one.tokens, frozenset() if twice else own, one.whole, borrowed, english, is_person)


def _is_plain(one: Form) -> bool:
    """Tell whether a name of a thing is no short form, and gives neither one nor an alias."""
    return not one.acronym and len(one.tokens) > 1 and "/" not in one.name


def _are_translated(left: _Words, right: _Words) -> bool:
    """Tell whether a word of one name may translate a word of the other."""
    return not (left.borrowed.isdisjoint(right.english) and left.english.isdisjoint(right.borrowed))


def _unrelated(tokens: Sequence[Token], others: Sequence[Token]) -> Token | None:
    """Return the first word of a name's own to which no word of the other is related."""
    for token in tokens:
        if token.role in _OWN and len(token.folded) >= _SHORTEST:
            for other in others:
                if relate(token, other) is not _APART:
                    break
            else:
                return token
    return None


def _are_run_together(left: _Words, right: _Words) -> bool:
    """Tell whether two persons' names may be one name with some of its words run together."""
    return len(left.tokens) != len(right.tokens) and OSA.distance(left.letters, right.letters, score_cutoff=1) <= 1
