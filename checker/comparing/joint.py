"""Three or more claims about days that cannot stand together, though any two of them can.

What one event's beginning, end and length say in one source, or in a pair, is `extent`'s; circles of order and dates are `sequence`'s.
The rest is found here.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from checker.comparing.day_bounds import DayBounds
from checker.comparing.dossier import Dossier
from checker.comparing.extent import extents
from checker.comparing.network import ORIGIN, Bound, Circle, Node, claims_of, impossible
from checker.comparing.sequence import cycles

MOST_EVENTS = 20_000
"""Of more events that hang together the days are not held against each other."""
MOST_IN_ONE = 5
"""So many sets are told of events that hang together, those with the fewest claims first."""
_TRIES = 40
_SEVERAL = 3
_OF_ORDER = frozenset({"before", "after", "held-on", "began-on"})
"""Predicates whose circles are a matter of order alone."""


@dataclass(frozen=True, slots=True)
class Joint:
    """Claims that cannot all be right, as bounds that go round in a circle."""

    circle: Circle
    alike: tuple[tuple[str, ...], ...]
    """For each bound of the circle the claims that do the same in its place, its own among them; none where it needs no claim."""

    @property
    def claims(self) -> frozenset[str]:
        """Return the smallest set: one claim for each part."""
        return claims_of(self.circle)

    @property
    def told(self) -> frozenset[str]:
        """Return all claims that take part, also those that say the same as others."""
        return frozenset(claim for claims in self.alike for claim in claims)

    @property
    def soft(self) -> bool:
        """Tell whether the wording leaves room."""
        return any(one.soft for one in self.circle)


@dataclass(frozen=True, slots=True)
class TooMany:
    """Events that hang together and are too many."""

    events: tuple[str, ...]
    claims: tuple[str, ...]


def joints(dossier: Dossier) -> Iterator[Joint | TooMany]:
    """Yield the sets of claims that cannot stand together and that no other rule reports, by the events that hang together."""
    share = _Share(dossier)
    for part in parts(tuple(DayBounds(dossier).all())):
        if part.is_calendar:
            continue
        if len(part.events) > MOST_EVENTS:
            yield TooMany(part.events, tuple(sorted(claims_of(part.bounds))))
            continue
        sure = [one for one in _conflicts([bound for bound in part.bounds if not bound.soft]) if share.is_ours(one)]
        rough = [one for one in _conflicts(part.bounds) if one.soft and not _is_told(one, sure) and share.is_ours(one)]
        yield from [*sure, *rough][:MOST_IN_ONE]


@dataclass(frozen=True, slots=True)
class Part:
    """Events that hang together, and the bounds between their days."""

    events: tuple[str, ...]
    bounds: tuple[Bound, ...]

    @property
    def is_calendar(self) -> bool:
        """Tell whether claims only give dates, so that what clashes clashes in pairs."""
        return all(one.claim is None or ORIGIN in {one.first, one.then} for one in self.bounds)


def parts(bounds: Sequence[Bound]) -> Iterator[Part]:
    """Yield the parts of a network that do not touch each other but by the calendar, in the order of their events."""
    leader: dict[str, str] = {}

    def find(name: str) -> str:
        while leader.setdefault(name, name) != name:
            leader[name] = leader[leader[name]]
            name = leader[name]
        return name

    for one in bounds:
        if ORIGIN not in {one.first, one.then}:
            left, right = sorted((find(one.first[0]), find(one.then[0])))
            leader[right] = left
    found: defaultdict[str, list[Bound]] = defaultdict(list)
    for one in bounds:
        found[find(one.first[0] or one.then[0])].append(one)
    for _, part in sorted(found.items()):
        events = {node[0] for one in part for node in (one.first, one.then) if node != ORIGIN}
        yield Part(tuple(sorted(events)), tuple(part))


def _is_told(joint: Joint, others: Iterable[Joint]) -> bool:
    """Tell whether a set holds another one, or is only another wording of it."""
    return any(one.claims <= joint.claims or joint.claims <= one.told for one in others)


def _conflicts(bounds: Sequence[Bound]) -> list[Joint]:
    """Return different sets that cannot stand together: after each one, what is left without one of its claims is looked through."""
    found: dict[frozenset[str], Joint] = {}
    waiting: list[frozenset[str]] = [frozenset()]
    for left_out in waiting:  # grows while it is gone through
        circle = impossible([one for one in bounds if one.claim not in left_out])
        if circle is None:
            continue
        joint = Joint(circle, _alike(circle, bounds))
        if joint.claims not in found:
            found[joint.claims] = joint
            waiting += [left_out | set(claims) for claims in dict.fromkeys(joint.alike) if claims][: _TRIES - len(waiting)]
    return _distinct(found.values())


def _distinct(found: Iterable[Joint]) -> list[Joint]:
    """Return the sets with the fewest claims first, without those that another one tells already."""
    kept: list[Joint] = []
    for one in sorted(found, key=lambda joint: (len(joint.claims), sorted(joint.claims))):
        if not _is_told(one, kept):
            kept.append(one)
    return kept


def _alike(circle: Circle, bounds: Sequence[Bound]) -> tuple[tuple[str, ...], ...]:
    """Return for each bound of a circle the claims with which it would still be impossible."""
    spare = sum(one.days for one in circle) - 1
    places: dict[tuple[Node, Node], list[Bound]] = {(one.first, one.then): [] for one in circle}
    for one in bounds:
        if (one.first, one.then) in places:
            places[one.first, one.then].append(one)
    return tuple(
        () if one.claim is None else _instead(one, places[one.first, one.then], spare, claims_of(circle) - {one.claim})
        for one in circle
    )


def _instead(bound: Bound, others: Iterable[Bound], spare: int, taken: frozenset[str]) -> tuple[str, ...]:
    found = [one.claim for one in others if one.claim and one.days >= bound.days - spare and one.soft <= bound.soft]
    assert bound.claim is not None  # noqa: S101
    return tuple(dict.fromkeys([bound.claim, *sorted(claim for claim in found if claim not in taken)]))


@dataclass(frozen=True)
class _Share:
    """Which of the sets are told by another rule already."""

    dossier: Dossier

    def is_ours(self, joint: Joint) -> bool:
        """Tell whether a set is of three or more claims, none of its parts is reported, and it is no matter of order alone."""
        claims = joint.claims
        if len(claims) < _SEVERAL or self._predicates(claims) <= _OF_ORDER or self._is_reported_speech(claims):
            return False
        return not any(told <= claims for claim in claims for told in self._told.get(claim, ()))

    def _predicates(self, claims: frozenset[str]) -> set[str]:
        return {self.dossier.statements[claim].claim.predicate for claim in claims}

    def _is_reported_speech(self, claims: frozenset[str]) -> bool:
        """Tell whether one article reports it from several speakers, who may differ."""
        statements = [self.dossier.statements[claim] for claim in claims]
        speakers = {one.speakers for one in statements if one.speakers}
        return len({one.source.id for one in statements}) == 1 and len(speakers) > 1

    @cached_property
    def _told(self) -> dict[str, list[frozenset[str]]]:
        """Return what clashes by itself, by claim: pairs, days against lengths, circles."""
        told = [frozenset((clash.left.address, clash.right.address)) for clash in self.dossier.clashes]
        told += [frozenset(fact.address for fact in extent.facts) for extent in extents(self.dossier)]
        told += [frozenset(fact.address for step in cycle.steps for fact in step.facts) for cycle in cycles(self.dossier)]
        found: defaultdict[str, list[frozenset[str]]] = defaultdict(list)
        for claims in told:
            found[min(claims)].append(claims)
        return found
