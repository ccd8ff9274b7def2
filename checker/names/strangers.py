"""Names that are surely two, told without a comparison.

Either each has a word of its own to which nothing in the other is related, or, of things, a number or a word for what sort of
thing it is. Most pairs that share a key are such; to tell so takes a fraction of a comparison, and nobody asks for the reasons.
"""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from rapidfuzz.distance import OSA

from checker.names.assign import Relation, are_surely_apart, relate
from checker.names.forms import Form
from checker.names.heads import BORROWED, EVENTFUL
from checker.names.nearness import are_near
from checker.names.role import Role
from checker.names.token import Token, may_be_near

_SHORTEST = 4
"""Shorter words may be the initials of several."""
_OWN = frozenset({Role.WORD, Role.COMMON})
_SETTING_APART = _OWN | {Role.QUALIFIER, Role.COMPASS}
_LATIN = frozenset({"LATIN"})
_NONE: frozenset[str] = frozenset()
_APART = Relation.APART


class _Sorts(NamedTuple):
    """What the name of a thing says of its number and its sort."""

    numbers: frozenset[str]
    senses: frozenset[str]
    heads: Sequence[frozenset[str]]
    """The senses of each word for a sort of thing; none where a clash of such words says little."""
    borrowed: frozenset[str]
    """What its words of other languages mean."""
    english: frozenset[str]
    """What its other words mean."""
    is_bare: bool
    """Whether it has one word of its own at most, so that none can be a slip while another meets."""


class _Words(NamedTuple):
    """What is looked at of one name."""

    tokens: Sequence[Token]
    own: Sequence[str]
    """Its own words; none where it has a word twice, so that nobody can say which of them belongs to which."""
    letters: str
    sorts: _Sorts | None
    """Nothing for a person."""


class Strangers:
    """Finds out which of some names of one kind are surely two."""

    def __init__(self, forms: Iterable[Form]) -> None:
        """Take the names."""
        self._words = [_words(one) for one in forms]

    def are(self, here: int, there: int) -> bool:
        """Tell whether `compare` must answer that the names at two places are different. False says nothing."""
        left, right = self._words[here], self._words[there]
        if left is None or right is None or left.letters == right.letters:
            return False
        if left.sorts is not None and right.sorts is not None:
            if _are_translated(left.sorts, right.sorts):
                return False
            if _clash(left.sorts, right.sorts):
                return True
        elif _may_be_run_together(left, right):
            return False
        first, second = left.tokens, right.tokens
        shared = [word for word in left.own if word in right.own]
        if shared:  # words that both have belong to each other, so nothing else can meet them
            first = [token for token in first if token.folded not in shared]
            second = [token for token in second if token.folded not in shared]
        return _have_unrelated(first, second)


def _may_be_run_together(left: _Words, right: _Words) -> bool:
    """Tell whether two persons' names may be one with some of its words run together."""
    if len(left.tokens) == len(right.tokens) or abs(len(left.letters) - len(right.letters)) > 1:
        return False
    return OSA.distance(left.letters, right.letters, score_cutoff=1) <= 1


def _words(one: Form) -> _Words | None:
    """Return what is looked at of a name, nothing where more than its words counts."""
    is_person = one.kind == "person"
    if one.weak or not one.key or not (is_person or _is_plain(one)):
        return None
    twice = len({token.folded for token in one.tokens}) < len(one.tokens)
    own = tuple([token.folded for token in one.tokens if token.role in _OWN and not token.known])
    return _Words(one.tokens, () if twice else own, one.whole, None if is_person else _sorts(one))


def _is_plain(one: Form) -> bool:
    """Tell whether a name of a thing is no short form, and gives neither one nor an alias."""
    return not one.acronym and len(one.tokens) > 1 and "/" not in one.name


def _sorts(one: Form) -> _Sorts:
    """Return what the name of a thing says of its number and its sort."""
    meaning = [token for token in one.tokens if token.senses]
    borrowed = _senses([token for token in meaning if token.folded in BORROWED])
    english = _senses([token for token in meaning if token.folded not in BORROWED]) if borrowed else _senses(meaning)
    telling = [token for token in meaning if token.role is Role.HEAD] if one.kind not in EVENTFUL else []
    if not all(token.scripts <= _LATIN for token in one.tokens):
        telling = []
    numbers = [token.key for token in one.tokens if token.role is Role.NUMBER]
    return _Sorts(
        numbers=frozenset(numbers) if numbers else _NONE,
        senses=borrowed | english if borrowed else english,
        heads=[token.senses for token in telling],
        borrowed=borrowed,
        english=english,
        is_bare=sum(token.role in _SETTING_APART for token in one.tokens) <= 1,
    )


def _senses(tokens: Sequence[Token]) -> frozenset[str]:
    """Return the senses of several words; no set of its own for none or one."""
    if len(tokens) > 1:
        return frozenset([sense for token in tokens for sense in token.senses])
    return tokens[0].senses if tokens else _NONE


def _are_translated(left: _Sorts, right: _Sorts) -> bool:
    """Tell whether a word of one name may translate a word of the other."""
    return not (left.borrowed.isdisjoint(right.english) and left.english.isdisjoint(right.borrowed))


def _clash(left: _Sorts, right: _Sorts) -> bool:
    """Tell whether the numbers of two things clash, or the words for what they are: a front is no army."""
    if left.numbers and right.numbers and left.numbers.isdisjoint(right.numbers):
        return True
    if not (left.is_bare or right.is_bare):
        return False
    return any(map(right.senses.isdisjoint, left.heads)) and any(map(left.senses.isdisjoint, right.heads))


def _have_unrelated(left: Sequence[Token], right: Sequence[Token]) -> bool:
    """Tell whether each of two names has a word of its own that nothing in the other is related to, and no slip makes them one.

    Where one of them has several, a slip in one word would not make them one.
    """
    first = _unrelated(left, right)
    if not first:
        return False
    mutual = len(first) == len(left)  # where no word is related to any, none is the other way round
    second = [token for token in right if _is_own(token)] if mutual else _unrelated(right, left)
    if not second:
        return False
    return len(first) > 1 or len(second) > 1 or not _are_near(first[0], second[0])


def _are_near(left: Token, right: Token) -> bool:
    """Tell whether one of two words may be a slip for the other."""
    if left.bound and right.bound and not may_be_near(left, right):
        return False
    return are_near(left.folded, right.folded)


def _is_own(token: Token) -> bool:
    """Tell whether a word is one of the name's own, and no initials."""
    return token.role in _OWN and len(token.folded) >= _SHORTEST


def _unrelated(tokens: Sequence[Token], others: Sequence[Token]) -> list[Token]:
    """Return the words of a name's own to which no word of the other is related."""
    found: list[Token] = []
    for token in tokens:
        if not _is_own(token):
            continue
        mark, senses = token.mark, token.senses
        for other in others:
            if mark != other.mark and mark and other.mark and not (senses and other.senses):  # as differ_by_mark, but faster
                continue
            if not (other.bound and are_surely_apart(token, other)) and relate(token, other) is not _APART:
                break
        else:
            found.append(token)
    return found
