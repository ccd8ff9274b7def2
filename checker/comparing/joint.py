"""Three or more claims about days that cannot stand together, though any two of them can.

What one event's beginning, end and length say in one source, or in a pair, is `extent`'s; circles of order and dates are `sequence`'s.
The rest is found here.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from checker.comparing.conflict_sets import Joint, conflict_sets, is_told
from checker.comparing.day_bounds import DayBounds
from checker.comparing.dossier import Dossier
from checker.comparing.extent import extents
from checker.comparing.network import ORIGIN, Bound, claims_of
from checker.comparing.sequence import cycles

_SEVERAL = 3
_ORDERS = frozenset({"before", "after"})
_OF_ORDER = _ORDERS | {"held-on", "began-on"}
"""Predicates whose circles `sequence` finds."""


@dataclass(frozen=True, slots=True)
class TooMany:
    """Events that hang together and of which too many claims do not fit, so that not all sets were looked for."""

    events: tuple[str, ...]
    claims: tuple[str, ...]


def is_of_order(joint: Joint, dossier: Dossier) -> bool:
    """Tell whether a set is a matter of order alone: what came before what, and the days, no lengths and no parts."""
    predicates = {dossier.statements[claim].claim.predicate for claim in joint.claims}
    return predicates <= _OF_ORDER | {"ended-on"} and not predicates.isdisjoint(_ORDERS)


def joints(dossier: Dossier) -> tuple[Joint | TooMany, ...]:
    """Return the sets of claims that cannot stand together and that no other rule reports, by the events that hang together."""
    return dossier.once(("joints",), lambda: tuple(_joints(dossier)))


def _joints(dossier: Dossier) -> Iterator[Joint | TooMany]:
    share = _Share(dossier)
    for part in parts(tuple(DayBounds(dossier).all())):
        if part.is_calendar:
            continue
        sure = conflict_sets([bound for bound in part.bounds if not bound.soft])
        rough = conflict_sets(part.bounds)
        ours = [one for one in sure.sets if share.is_ours(one)]
        yield from ours
        yield from (one for one in rough.sets if one.soft and not is_told(one, ours) and share.is_ours(one))
        if not (sure.complete and rough.complete):
            yield TooMany(part.events, tuple(sorted(claims_of(part.bounds))))


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
