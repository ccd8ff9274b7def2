"""The order of the words in the name of a thing: "Ministry of Finance of Peru" is "Peru Finance Ministry", "Forest Park" is not "Park Forest".

What stands behind "of" or "in" is put in front, as English does without these words. Where names are still in another order, it
matters: the embassy of A in B is not that of B in A.
"""

from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from checker.names.chunks import JOINTS, LINKS, Chunk
from checker.names.heads import BORROWED, DIRECTED, EVENTFUL, LOCATED
from checker.names.pieces import Piece
from checker.names.role import Role
from checker.names.token import Token

_HEAD, _LEGAL, _YEAR, _NUMBER = Role.HEAD, Role.LEGAL, Role.YEAR, Role.NUMBER
_ORDINAL_ENDINGS = ("st", "nd", "rd", "th")
_ADJECTIVES = ("ic", "al", "ive", "an", "ish", "ese", "ary", "ous", "ern", "ful", "ed", "ing")
"""What words end with that say of what sort a thing is, not whose."""


class Seams(NamedTuple):
    """Where small words stood between the words that are compared, by the place of the word behind them."""

    links: frozenset[int] = frozenset()
    joints: frozenset[int] = frozenset()
    """Where "and" stood, or a hyphen between two countries, so that the words on both sides may be changed about."""
    purposes: frozenset[int] = frozenset()
    """Those links that were "for": what stands behind belongs to the last word before."""


NO_SEAMS = Seams()


Odd = tuple[Piece, Token | None, int, bool]
"""A word that stands otherwise than behind a space or is left out: with the word before, its place, and whether it is left out."""


def seams_of(odd: Sequence[Odd]) -> Seams:
    """Return where "of" stood or a comma, and where "and" or a hyphen between two countries."""
    links: set[int] = set()
    joints: set[int] = set()
    purposes: set[int] = set()
    for word, last, place, small in odd:
        if not place:
            continue
        if (small and word.folded in LINKS) or "," in word.before:
            links.add(place)
            if word.folded == "for":
                purposes.add(place)
        elif (small and word.folded in JOINTS) or (word.known and "-" in word.before and last is not None and last.known):
            joints.add(place)
    return Seams(frozenset(links), frozenset(joints), frozenset(purposes)) if links or joints else NO_SEAMS


def plain_seams(read: Iterable[Chunk]) -> Seams:
    """Return where small words stand between words that are read each by itself."""
    odd: list[Odd] = []
    place = 0
    for one in read:
        if not one.tokens:
            odd.append((Piece(one.words[0], one.words[0], " "), None, place, True))
        place += len(one.tokens)
    return seams_of(odd) if odd else NO_SEAMS


def is_free(found: Sequence[Token], kind: str) -> bool:
    """Tell whether the order of words says nothing, as in names of events, unless somebody does something to others."""
    return kind in EVENTFUL and not any(token.folded in DIRECTED for token in found)


def begins_foreign(found: Sequence[Token]) -> bool:
    """Tell whether a name begins with what sort of thing it is in another language, whose words stand in an order of their own."""
    return bool(found) and found[0].role is _HEAD and found[0].folded in BORROWED


def arranged(found: Sequence[Token], seams: Seams, kind: str) -> tuple[int, ...]:
    """Return the places of words in an order that two ways of putting one name share.

    The only country comes first, years, numbers and legal forms come last.
    """
    if seams is NO_SEAMS and not begins_foreign(found) and _all_stay(found):
        return _as_written(len(found))
    last = [at for at, token in enumerate(found) if _moves(found, at, kind)]
    known = [at for at, token in enumerate(found) if token.known]
    numbered = any(token.role is _NUMBER and at not in last for at, token in enumerate(found))
    first = known if len(known) == 1 and kind not in LOCATED and not numbered else []
    kept = [at for stretch in _stretches(found, seams) for at in _joined(stretch, found, seams) if at not in first + last]
    return (*first, *kept, *sorted(last, key=lambda at: (found[at].role, found[at].key)))


@lru_cache(maxsize=128)
def _as_written(count: int) -> tuple[int, ...]:
    """Return the places of words that all stay where they are."""
    return tuple(range(count))


def _all_stay(found: Sequence[Token]) -> bool:
    """Tell whether no word is a country, a number or a legal form, as in most names."""
    for token in found:
        role = token.role
        if token.known or role is _LEGAL or role is _YEAR or role is _NUMBER:
            return False
    return True


def _moves(found: Sequence[Token], at: int, kind: str) -> bool:
    """Tell whether a word may stand anywhere: a year, a legal form, a number beside what it counts or where one is usual."""
    token = found[at]
    if token.role is _LEGAL or token.role is _YEAR:
        return True
    if token.role is not _NUMBER or kind == "office":
        return False
    if any(found[near].role is _HEAD for near in (at - 1, at + 1) if 0 <= near < len(found)):
        return True
    ordinal = token.text.casefold().endswith(_ORDINAL_ENDINGS)
    return at == 0 if ordinal else at == len(found) - 1


def _stretches(found: Sequence[Token], seams: Seams) -> Iterable[Sequence[int]]:
    """Return the places between the links, what stands behind a link in front of what it belongs to.

    News of the World is no world news: words that many names share stay where they are.
    """
    if not seams.links:
        return (range(len(found)),)
    owner = _owner(found, seams)
    bounds = [len(owner), *sorted(seams.links), len(found)]
    turned: list[Sequence[int]] = []
    for stretch in reversed([range(start, end) for start, end in pairwise(bounds) if start < end]):
        shared = _is_shared(found[stretch[-1]]) and turned and all(_is_shared(found[at]) for at in turned[-1])
        turned = [stretch, *turned] if shared else [*turned, stretch]
    return [owner, *turned] if owner else turned


def _owner(found: Sequence[Token], seams: Seams) -> range:
    """Return the places of the words before a head that stands before "for", if they tell whose it is: "Lima Institute for Health"."""
    first = min(seams.links)
    places = range(first - 1) if first in seams.purposes else range(0)
    told = all(found[at].role is Role.WORD and not found[at].folded.endswith(_ADJECTIVES) for at in places)
    return places if told else range(0)


def _is_shared(token: Token) -> bool:
    """Tell whether many names share a word that says neither what sort of thing it is nor what somebody does."""
    return token.role is Role.COMMON and token.folded not in DIRECTED


def _joined(stretch: Sequence[int], found: Sequence[Token], seams: Seams) -> Sequence[int]:
    """Return the places of a stretch, two words beside an "and" in the order of their letters, a foreign head behind all others."""
    places = list(stretch)
    for joint in sorted(seams.joints):
        if joint in stretch and joint - 1 in stretch:
            at = joint - stretch[0]
            places[at - 1 : at + 1] = sorted(places[at - 1 : at + 1], key=lambda place: found[place].key)
    return [*places[1:], places[0]] if stretch[0] == 0 and begins_foreign(found) else places


def in_order(pairs: Iterable[tuple[int, int]], left: Sequence[int], right: Sequence[int]) -> bool:
    """Tell whether words that meet, by their places in two names, stand in one order; true where the order of one says nothing."""
    if not left or not right:
        return True
    here, there = ({place: rank for rank, place in enumerate(order)} for order in (left, right))
    ranks = [there[second] for _, second in sorted((here[first], second) for first, second in pairs)]
    return ranks == sorted(ranks)
