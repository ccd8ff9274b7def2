"""The words of one name laid against those of another."""

from collections.abc import Iterable
from enum import IntEnum
from functools import lru_cache
from operator import attrgetter
from typing import NamedTuple

from rapidfuzz.distance import OSA

from checker.names.heads import BORROWED, NEAR
from checker.names.letters import look_alike
from checker.names.role import Role
from checker.names.skeleton import differ_by_dialect, is_slip, name_skeleton
from checker.names.token import Token, differ_by_mark, may_be_near
from checker.names.variants import NEAR_SYLLABLES, SHORT_FORMS, SHORTENED, established

_SHORTEST_STEM = 4
_SAME_START = 3
_MOST_SLIPS = 2
"""By so many letters at most words differ that a slip of the pen may make one."""
_SHORTEST_ROMANISED = 5
_VOWELS = frozenset("ae")
"""What one sound may begin with."""
_WORDS = frozenset({Role.WORD, Role.COMMON})
_ENDINGS = frozenset({"n", "an", "ian", "i", "ic", "ish", "ese", "s", "stan", "is", "ns"})


class Relation(IntEnum):
    """How two words stand to each other, the surest first."""

    EQUAL = 0
    SPELLING = 1
    """Spellings of one word."""
    KNOWN = 2
    """They stand for one country or one body."""
    TRANSLATION = 3
    """Words of two languages for one sort of thing."""
    SYNONYM = 4
    """Words of one language for one sort of thing."""
    INITIAL = 5
    """One is the first letter of the other."""
    SHORT = 6
    """One is a short form of the other, or begins it."""
    DERIVED = 7
    """One is a form of the other: Name and Namian."""
    VOWEL = 8
    """They have a and e in each other's place, which Arabic script does not write."""
    ALIKE = 9
    """They would be spellings of one name in some languages, and are two names in others."""
    NEAR = 10
    """Words of one language that mean nearly one thing."""
    SLIP = 11
    """They differ by a letter or two."""
    LOOKALIKE = 12
    """They look the same and are written in letters of different scripts."""
    FOREIGN = 13
    """They are written in different scripts."""
    APART = 14

    @property
    def decides(self) -> bool:
        """Tell whether the two are one word for certain."""
        return self <= Relation.SYNONYM


class Pair(NamedTuple):
    """Two words laid against each other, and where they stand."""

    left: Token
    right: Token
    relation: Relation
    at: tuple[int, int]


_APART, _EQUAL, _SPELLING = Relation.APART, Relation.EQUAL, Relation.SPELLING
_INITIAL = Role.INITIAL
_place = attrgetter("at")


class Assignment(NamedTuple):
    """Which words of two names belong together, and which are left over."""

    pairs: tuple[Pair, ...]
    left: tuple[int, ...]
    """The places of the words of the left name that have no partner."""
    right: tuple[int, ...]


def relate(left: Token, right: Token) -> Relation:
    """Return how two words stand to each other."""
    if left.folded == right.folded and left.role is right.role:
        return _EQUAL
    if left.scripts and right.scripts and left.scripts != right.scripts:
        same_look = look_alike(left.folded) == look_alike(right.folded)
        return Relation.LOOKALIKE if same_look else Relation.FOREIGN
    if left.role in _WORDS and right.role in _WORDS and not (left.senses and right.senses):
        return _relate_plain(left, right)
    if not left.senses.isdisjoint(right.senses):
        return _relate_senses(left, right)
    if (left.role is _INITIAL) is not (right.role is _INITIAL):
        return Relation.INITIAL if left.folded[0] == right.folded[0] else _APART
    return _EQUAL if left.role is right.role and left.key == right.key else _APART


def _relate_plain(left: Token, right: Token) -> Relation:
    """Return how two words stand to each other of which one at least says no sort of thing."""
    if left.key == right.key:
        return _SPELLING
    one, other = left.folded, right.folded
    if one[0] == other[0] or (one[0] in _VOWELS and other[0] in _VOWELS):
        return _relate_words(one, other)
    # as the same would find, for most pairs of words at a fraction of the cost
    return _APART if left.bound and right.bound else _relate_begun_apart(one, other)


def _relate_begun_apart(left: str, right: str) -> Relation:
    """Return the same of two that begin with other letters, and not with a and e."""
    if differ_by_dialect(left, right):
        return Relation.SPELLING
    if _is_short_of_other(left, right):
        return Relation.SHORT
    return Relation.SLIP if frozenset({left, right}) in NEAR_SYLLABLES else _APART


def _relate_senses(left: Token, right: Token) -> Relation:
    """Return how two words of one meaning stand to each other."""
    if left.known and right.known:
        return Relation.KNOWN if left.key == right.key else Relation.DERIVED
    return _relate_heads(left.folded, right.folded)


def _relate_heads(left: str, right: str) -> Relation:
    """Return how two folded words for one sort of thing stand to each other."""
    if NEAR.get(left) != NEAR.get(right):
        return Relation.NEAR
    if (left in BORROWED) != (right in BORROWED):
        return Relation.TRANSLATION
    alike = left in BORROWED or left[:_SAME_START] == right[:_SAME_START] or name_skeleton(left) == name_skeleton(right)
    return Relation.SPELLING if alike else Relation.SYNONYM


def are_surely_apart(left: Token, right: Token) -> bool:
    """Tell, as fast as can be, whether `relate` must find two words apart; false says nothing.

    It looks for what makes words related: one key, one first letter and then the same consonants, a common beginning or a slip.
    """
    if not (left.bound and right.bound) or left.key == right.key or (left.senses and right.senses):
        return False
    one, other = left.folded, right.folded
    if one[0] != other[0]:
        return True
    if left.bare == right.bare or one[:_SHORTEST_STEM] == other[:_SHORTEST_STEM]:
        return False
    return not may_be_near(left, right) or _are_far(left, right)


def _are_far(left: Token, right: Token) -> bool:
    """Tell whether two bound words differ by more than two slips and than vowels that Arabic script does not write."""
    one, other = left.folded, right.folded
    if len(one) == len(other) and one.replace("e", "a") == other.replace("e", "a"):
        return False
    if OSA.distance(one, other, score_cutoff=_MOST_SLIPS) <= _MOST_SLIPS:
        return False
    return OSA.distance(left.skeleton, right.skeleton, score_cutoff=_MOST_SLIPS) > _MOST_SLIPS


@lru_cache(maxsize=262_144)
def _relate_words(left: str, right: str) -> Relation:
    """Return how two folded words of one script stand to each other."""
    if differ_by_dialect(left, right):
        return Relation.SPELLING
    if _is_short_of_other(left, right):
        return Relation.SHORT
    shorter, longer = (left, right) if len(left) <= len(right) else (right, left)
    if longer.startswith(shorter) and len(shorter) >= _SHORTEST_STEM:
        return Relation.DERIVED if longer[len(shorter) :] in _ENDINGS else Relation.SHORT
    if len(left) == len(right) >= _SHORTEST_ROMANISED and left.replace("e", "a") == right.replace("e", "a"):
        return Relation.VOWEL
    return Relation.SLIP if is_slip(left, right) or frozenset({left, right}) in NEAR_SYLLABLES else Relation.APART


def _is_short_of_other(left: str, right: str) -> bool:
    """Tell whether two folded words are a name and its short form, or one is the other behind abd."""
    if (left.startswith("abd") and left[3:] == right) or (right.startswith("abd") and right[3:] == left):
        return True
    one, other = established(left), established(right)
    return one in SHORTENED and other in SHORTENED and frozenset({one, other}) in SHORT_FORMS


def assign(left: tuple[Token, ...], right: tuple[Token, ...]) -> Assignment:
    """Lay each word against at most one of the other name: the surest pairs first, then the nearest."""
    free_left, free_right = list(range(len(left))), list(range(len(right)))
    pairs: list[Pair] = []
    near = [
        (relation, abs(i - j), i + j, i, j)
        for i, one in enumerate(left)
        for j, other in enumerate(right)
        if not differ_by_mark(one, other) and (relation := relate(one, other)) is not _APART
    ]
    near.sort()
    for relation, _, _, i, j in near:
        if i in free_left and j in free_right:
            pairs.append(Pair(left[i], right[j], relation, (i, j)))
            free_left.remove(i)
            free_right.remove(j)
    pairs.sort(key=_place)
    return Assignment(tuple(pairs), tuple(free_left), tuple(free_right))


def quoted(tokens: Iterable[Token]) -> str:
    """Return words in quotation marks, for a sentence."""
    words = [f'"{token.text}"' for token in tokens]
    return " and ".join((", ".join(words[:-1]), words[-1])) if len(words) > 1 else "".join(words)
