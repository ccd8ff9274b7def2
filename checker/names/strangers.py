"""Names that are surely two: each has a word of its own to which nothing in the other is related.

Most pairs that share a key are such. To tell so takes a fraction of a comparison, and nobody asks for the reasons.
"""

from collections.abc import Sequence

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


def are_strangers(left: Form, right: Form) -> bool:
    """Tell whether `compare` must answer that two names of one kind are different. False says nothing."""
    if left.weak or right.weak or left.whole == right.whole or not (left.key and right.key):
        return False
    if left.kind == "person" and len(left.tokens) != len(right.tokens) and OSA.distance(left.whole, right.whole, score_cutoff=1) <= 1:
        return False
    if left.kind != "person" and not (_is_plain(left) and _is_plain(right)):
        return False
    one = _unrelated(left.tokens, right.tokens)
    other = _unrelated(right.tokens, left.tokens) if one is not None else None
    return one is not None and other is not None and not are_near(one.folded, other.folded)


def _is_plain(one: Form) -> bool:
    """Tell whether a name of a thing is no short form and gives none, is in one language, and gives no alias."""
    if one.acronym or len(one.tokens) == 1 or "/" in one.name:
        return False
    return BORROWED.isdisjoint([token.folded for token in one.tokens])


def _unrelated(tokens: Sequence[Token], others: Sequence[Token]) -> Token | None:
    """Return the first word of a name's own to which no word of the other is related."""
    keys = [other.key for other in others]
    for token in tokens:
        if token.key in keys or token.role not in _OWN or len(token.folded) < _SHORTEST:
            continue
        if all(relate(token, other) is _APART for other in others):
            return token
    return None
