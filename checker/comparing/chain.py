"""A circle of days in sentences: from each claim what follows from it, to the one that does not fit."""

from collections.abc import Iterator

from checker.comparing.conflict_sets import Joint
from checker.comparing.day_bounds import BEGIN
from checker.comparing.dossier import Dossier
from checker.comparing.network import ORIGIN, Bound, Node
from checker.dates.day_words import day_in_words
from checker.values.definite import definite

_VERBS = {"begin": "began", "end": "ended"}
_DATED = {"began-on": "begin", "ended-on": "end"}


def steps(joint: Joint, dossier: Dossier) -> tuple[str, ...]:
    """Return the steps of a circle as clauses; the last one is what does not fit."""
    circle = _begun(joint)
    return tuple(_Chain(dossier).clauses(circle))


def _begun(joint: Joint) -> tuple[tuple[Bound, tuple[str, ...]], ...]:
    """Return the bounds with their claims as they are told: from the calendar on, else from the first length that is at least so long."""
    told = tuple(zip(joint.circle, joint.alike, strict=True))
    at = next((place for place, one in enumerate(joint.circle) if one.first == ORIGIN), None)
    if at is None:
        at = next(place for place, one in enumerate(joint.circle) if one.days > 0)
    return told[at:] + told[:at]


class _Chain:
    """Tells a circle step by step."""

    def __init__(self, dossier: Dossier) -> None:
        self._dossier = dossier
        self._start: Node = ORIGIN
        self._reach = 0

    def clauses(self, circle: tuple[tuple[Bound, tuple[str, ...]], ...]) -> Iterator[str]:
        """Yield each step of a circle."""
        self._start = circle[0][0].first
        numbered: list[Bound] = []
        for place, (bound, claims) in enumerate(circle):
            if bound.claim is None:
                numbered += [bound] if bound.first[0] != bound.then[0] else []
                continue
            if numbered:
                yield self._by_number(numbered)
                numbered = []
            self._reach += bound.days
            last = place == len(circle) - 1
            yield self._step(bound, claims, told=(last and self._start == ORIGIN) or self._is_plain(bound))
        if numbered:
            yield self._by_number(numbered)

    def _step(self, bound: Bound, claims: tuple[str, ...], *, told: bool) -> str:
        words = f"{bound.words} ({self._sources(claims)})"
        return words if told else f"{words}, so {self._follows(bound.then)}"

    def _sources(self, claims: tuple[str, ...]) -> str:
        names = [self._dossier.source_name(self._dossier.statements[claim].source.id) for claim in claims]
        return ", ".join(dict.fromkeys(names))

    def _is_plain(self, bound: Bound) -> bool:
        """Tell whether a claim gives the very day that it is told for, so that nothing need be said of what follows."""
        assert bound.claim is not None  # noqa: S101
        statement = self._dossier.statements[bound.claim]
        period = getattr(statement.value, "period", None)
        exact = period is not None and period.hull(outer=True) == (bound.days, bound.days)
        return bound.first == ORIGIN and exact and _DATED.get(statement.claim.predicate) == bound.then[1]

    def _follows(self, node: Node) -> str:
        """Return what is known of a day so far: "the fair ended on 7 May 2021 at the earliest"."""
        event, day = node
        thing = f"{definite(self._dossier.label(event))} {_VERBS[day]}"
        if self._start == ORIGIN:
            return f"{thing} on {day_in_words(self._reach)} at the earliest"
        first, which = self._start
        since = f"{definite(self._dossier.label(first))} {'began' if which == BEGIN else 'ended'}"
        if node == self._start:
            done = "begun" if which == BEGIN else "ended"
            return f"{definite(self._dossier.label(event))} would have {done} {self._reach} {_days(self._reach)} after it {_VERBS[day]}"
        if self._reach < 0:
            return f"{thing} at most {-self._reach} {_days(-self._reach)} before {since}"
        return f"{thing} at least {self._reach} {_days(self._reach)} after {since}"

    def _by_number(self, bounds: list[Bound]) -> str:
        """Return that one event of a series comes no later than another by its number, and what follows."""
        one, two = bounds[0].first[0], bounds[-1].then[0]
        words = f"{self._dossier.called(one)} came before {self._dossier.called(two)} by its number"
        return f"{words}, so {self._follows(bounds[-1].then)}"


def _days(number: int) -> str:
    return "day" if number == 1 else "days"
