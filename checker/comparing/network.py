"""Days that lie so and so far apart: whether they can be arranged at all, and if not, the fewest claims that stand in the way.

A simple temporal network (Dechter, Meiri and Pearl, 1991): each bound says that one day comes at least so many days after another.
No arrangement satisfies all bounds if and only if they go round in a circle whose days add up to more than none.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

Node = tuple[str, str]
"""A day of the network: of which event, and which of its days."""
ORIGIN: Node = ("", "")
"""The day from which dates are counted."""
EFFORT = 500_000
"""So many steps are spent on looking for the fewest claims that rest on no date."""


@dataclass(frozen=True, slots=True)
class Bound:
    """That one day comes at least so many days after another; of a negative number, at most so many days before it."""

    first: Node
    then: Node
    days: int
    claim: str | None = None
    """The claim that says so; None where it needs no saying."""
    words: str = ""
    """What is said, without who says it."""
    soft: bool = False
    """Whether the wording leaves room beyond it."""


Circle = tuple[Bound, ...]
"""Bounds that lead from a day back to it, with more than no days in all."""


def impossible(bounds: Sequence[Bound]) -> Circle | None:
    """Return a circle that cannot be, resting on as few claims as can be found; None where all bounds hold together.

    Of its claims none can be left out: without any one of them the bounds of the others hold together.
    """
    tight = _tightest(bounds)
    found = _circle(tight)
    if found is None:
        return None
    return _turned(_without_spare(bounds, _fewest(tight, found)))


def claims_of(bounds: Iterable[Bound]) -> frozenset[str]:
    """Return the claims that bounds rest on."""
    return frozenset(one.claim for one in bounds if one.claim is not None)


def _tightest(bounds: Sequence[Bound]) -> tuple[Bound, ...]:
    """Return the strictest bound between each two days, that of the first claim of equal ones, and beside it what needs no claim."""
    best: dict[tuple[Node, Node, bool], Bound] = {}
    for one in bounds:
        key = (one.first, one.then, one.claim is None)
        known = best.get(key)
        if known is None or (-one.days, one.claim or "") < (-known.days, known.claim or ""):
            best[key] = one
    return tuple(best[key] for key in sorted(best))


def _circle(bounds: Sequence[Bound]) -> Circle | None:
    """Return any circle of more than no days: each day is moved on until nothing moves, or until one has moved itself."""
    reach = dict.fromkeys((node for one in bounds for node in (one.first, one.then)), 0)
    came: dict[Node, Bound] = {}
    row = list(bounds)
    while True:
        moved = False
        for one in row:
            day = reach[one.first] + one.days
            if day > reach[one.then]:
                reach[one.then], came[one.then], moved = day, one, True
        if not moved:
            return None
        if (found := _round(came)) is not None:
            return found
        row.reverse()


def _round(came: Mapping[Node, Bound]) -> Circle | None:
    """Return the bounds of a circle among those by which days were moved, where there is one."""
    seen: dict[Node, Node] = {}
    for start in came:
        node = start
        while node in came and node not in seen:
            seen[node] = start
            node = came[node].first
        if node in came and seen[node] == start:
            way = [came[node]]
            while way[-1].first != node:
                way.append(came[way[-1].first])
            return tuple(reversed(way))
    return None


def _without_spare(bounds: Sequence[Bound], circle: Circle) -> Circle:
    """Return a circle none of whose claims can be left out."""
    for claim in sorted(claims_of(circle)):
        kept = claims_of(circle) - {claim}
        smaller = _circle(_tightest([one for one in bounds if one.claim is None or one.claim in kept]))
        circle = circle if smaller is None else smaller
    return circle


def _turned(circle: Circle) -> Circle:
    """Return a circle as it begins at the least of its days, the one that dates are counted from where that is among them."""
    at = min(range(len(circle)), key=lambda place: circle[place].first)
    return circle[at:] + circle[:at]


def _fewest(bounds: Sequence[Bound], circle: Circle) -> Circle:
    """Return the circle with the fewest bounds that are claimed: through the calendar, or beside it where that is not too much work."""
    most = sum(one.claim is not None for one in circle)
    lengths = [one for one in bounds if ORIGIN not in {one.first, one.then}]
    starts = sorted({one.first for one in lengths if one.claim is not None and one.days > 0})
    ways = [(_Search.of(bounds), ORIGIN)]
    if len(starts) * len(lengths) * most <= EFFORT:
        search = _Search.of(lengths)
        ways += [(search, start) for start in starts]
    for search, start in ways:
        shorter = search.back_to(start, most)
        if shorter is not None:
            circle, most = shorter, sum(one.claim is not None for one in shorter) - 1
    return circle


_Way = tuple[Bound, "_Way | None"]
_Reached = dict[Node, tuple[int, _Way | None]]


@dataclass(frozen=True, slots=True)
class _Search:
    """The bounds by the day they lead from: those that are claimed, and those that need no saying."""

    claimed: Mapping[Node, list[Bound]]
    free: Mapping[Node, list[Bound]]

    @classmethod
    def of(cls, bounds: Sequence[Bound]) -> "_Search":
        """Return the bounds sorted that way."""
        claimed: defaultdict[Node, list[Bound]] = defaultdict(list)
        free: defaultdict[Node, list[Bound]] = defaultdict(list)
        for one in bounds:
            (free if one.claim is None else claimed)[one.first].append(one)
        return cls(claimed, free)

    def back_to(self, start: Node, most: int) -> Circle | None:
        """Return a circle through a day with the fewest claimed bounds, at most so many; None where there is none."""
        layer: _Reached = {start: (0, None)}
        self._spread(layer)
        for _ in range(most):
            layer = self._next(layer)
            self._spread(layer)
            days, way = layer.get(start, (0, None))
            if days > 0:
                return _unrolled(way)
        return None

    def _next(self, layer: _Reached) -> _Reached:
        """Return how far each day is moved by one claimed bound more."""
        found: _Reached = {}
        for node, (days, way) in layer.items():
            for one in self.claimed.get(node, ()):
                if one.then not in found or days + one.days > found[one.then][0]:
                    found[one.then] = (days + one.days, (one, way))
        return found

    def _spread(self, layer: _Reached) -> None:
        """Move days on by what needs no saying."""
        waiting = list(layer)
        while waiting:
            node = waiting.pop()
            days, way = layer[node]
            for one in self.free.get(node, ()):
                if one.then not in layer or days + one.days > layer[one.then][0]:
                    layer[one.then] = (days + one.days, (one, way))
                    waiting.append(one.then)


def _unrolled(way: _Way | None) -> Circle:
    found: list[Bound] = []
    while way is not None:
        one, way = way
        found.append(one)
    return tuple(reversed(found))
