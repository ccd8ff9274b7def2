"""Names that are surely two: each has a word of its own to which nothing in the other is related.

Most pairs that share a key are such. To tell so takes a fraction of a comparison, and nobody asks for the reasons.
"""

from collections.abc import Iterable, Iterator, Sequence
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
    tags: Sequence[str]
    """For each word its letters and its part, "" for one that may not be set aside though the other name has it too."""
    own: frozenset[str]
    """The tags of its own words."""
    numbers: frozenset[str]
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
        if not left.is_person and left.numbers and right.numbers and left.numbers.isdisjoint(right.numbers):
            return True
        first, second = left.tokens, right.tokens
        shared = left.own & right.own
        if shared:  # words that both have belong to each other, so nothing else can meet them
            first = [token for token, tag in zip(first, left.tags, strict=True) if tag not in shared]
            second = [token for token, tag in zip(second, right.tags, strict=True) if tag not in shared]
        return _have_unrelated(first, second) and not (left.is_person and _are_run_together(left, right))


def _words(one: Form) -> _Words | None:
    """Return what is looked at of a name, nothing where more than its words counts."""
    is_person = one.kind == "person"
    if one.weak or not one.key or not (is_person or _is_plain(one)):
        return None
    twice = len({token.folded for token in one.tokens}) < len(one.tokens)
    tags = ["" if twice or token.role not in _OWN else f"{token.role} {token.folded}" for token in one.tokens]
    numbers = frozenset([token.key for token in one.tokens if token.role is Role.NUMBER])
    borrowed = frozenset([sense for token in one.tokens for sense in token.senses if token.folded in BORROWED])
    english = frozenset([sense for token in one.tokens for sense in token.senses if token.folded not in BORROWED])
    return _Words(one.tokens, tags, frozenset(tags) - {""}, numbers, one.whole, borrowed, english, is_person)


def _is_plain(one: Form) -> bool:
    """Tell whether a name of a thing is no short form, and gives neither one nor an alias."""
    return not one.acronym and len(one.tokens) > 1 and "/" not in one.name


def _are_translated(left: _Words, right: _Words) -> bool:
    """Tell whether a word of one name may translate a word of the other."""
    return not (left.borrowed.isdisjoint(right.english) and left.english.isdisjoint(right.borrowed))


def _have_unrelated(left: Sequence[Token], right: Sequence[Token]) -> bool:
    """Tell whether each of two names has a word of its own that nothing in the other is related to, and no slip makes them one.

    Where one of them has several, a slip in one word would not make them one.
    """
    first = next(_unrelated(left, right), None)
    second = next(_unrelated(right, left), None) if first is not None else None
    if first is None or second is None:
        return False
    return not are_near(first.folded, second.folded) or any(
        len(list(_unrelated(*two))) > 1 for two in ((left, right), (right, left))
    )


def _unrelated(tokens: Sequence[Token], others: Sequence[Token]) -> Iterator[Token]:
    """Yield the words of a name's own to which no word of the other is related."""
    for token in tokens:
        if token.role in _OWN and len(token.folded) >= _SHORTEST:
            for other in others:
                if relate(token, other) is not _APART:
                    break
            else:
                yield token


def _are_run_together(left: _Words, right: _Words) -> bool:
    """Tell whether two persons' names may be one name with some of its words run together."""
    return len(left.tokens) != len(right.tokens) and OSA.distance(left.letters, right.letters, score_cutoff=1) <= 1
