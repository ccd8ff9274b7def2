"""The different sets of claims that cannot stand together in one network of days."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from checker.comparing.network import Bound, Circle, Node, claims_of, impossible

MOST_SHARING = 5
"""So many sets are told that share claims with each other, those with the fewest claims first."""
LOOKS = 40
"""So often a network is looked through at least, leaving out claims of what was found."""
EFFORT = 1_000_000
"""So many bounds are looked at in one network, where that is more."""


@dataclass(frozen=True, slots=True)
class Joint:
    """Claims that cannot all be right, as bounds that go round in a circle."""

    circle: Circle
    alike: tuple[tuple[str, ...], ...]
    """For each bound of the circle the claims that do the same in its place, its own first; none where it needs no claim."""

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
class Found:
    """What was found in one network."""

    sets: tuple[Joint, ...]
    """Those with the fewest claims first."""
    complete: bool
    """Whether the whole network was looked through."""


def conflict_sets(bounds: Sequence[Bound]) -> Found:
    """Return sets that cannot stand together: first those that share no claim, then those that appear when one claim is left out."""
    looks = max(LOOKS, EFFORT // max(1, len(bounds)))
    apart = list(_apart(bounds, looks + 1))
    complete = len(apart) <= looks
    found = {one.claims: one for one in apart}
    waiting = list(_left_out(frozenset(), apart[:1]))
    for left_out in waiting[: looks - len(apart)] if complete else ():
        joint = _look(bounds, left_out)
        if joint is not None and joint.claims not in found:
            found[joint.claims] = joint
            waiting += _left_out(left_out, [joint])
    return Found(tuple(_distinct(found.values())), complete)


def is_told(joint: Joint, others: Iterable[Joint]) -> bool:
    """Tell whether a set holds another one, or is only another wording of it."""
    return any(one.claims <= joint.claims or joint.claims <= one.told for one in others)


def _apart(bounds: Sequence[Bound], most: int) -> Iterator[Joint]:
    """Yield sets that share no claim, until what is left can stand."""
    left_out: frozenset[str] = frozenset()
    for _ in range(most):
        joint = _look(bounds, left_out)
        if joint is None:
            return
        yield joint
        left_out |= joint.told


def _left_out(known: frozenset[str], joints: Iterable[Joint]) -> Iterator[frozenset[str]]:
    """Yield what to leave out next: one part of a set, with all who say the same."""
    for joint in joints:
        yield from (known | set(claims) for claims in dict.fromkeys(joint.alike) if claims)


def _look(bounds: Sequence[Bound], left_out: frozenset[str]) -> Joint | None:
    circle = impossible([one for one in bounds if one.claim not in left_out])
    return None if circle is None else Joint(circle, _alike(circle, bounds))


def _distinct(found: Iterable[Joint]) -> Iterator[Joint]:
    """Yield the sets with the fewest claims first, without those that another one tells already."""
    kept: list[Joint] = []
    for one in sorted(found, key=lambda joint: (len(joint.claims), sorted(joint.claims))):
        sharing = sum(bool(one.told & known.told) for known in kept)
        if sharing < MOST_SHARING and not is_told(one, kept):
            kept.append(one)
            yield one


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
