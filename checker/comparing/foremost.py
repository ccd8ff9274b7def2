"""Of very many occasions, those that come first or last by date or by number: if any stands against a first time, one of these does."""

from bisect import bisect_right
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from checker.comparing.fact import Fact
from checker.dates.period import Period

MOST = 60
"""Up to so many occasions all are looked at; of more, so many from each end."""

When = Callable[[Fact], Sequence[Period]]
Numbered = Callable[[Fact], int | None]


@dataclass(frozen=True, slots=True)
class Foremost:
    """Occasions in the order of their claims, and those of many in the order of dates and numbers."""

    facts: tuple[Fact, ...]
    by_end: tuple[Fact, ...] = ()
    ends: tuple[float, ...] = ()
    by_start: tuple[Fact, ...] = ()
    starts: tuple[float, ...] = ()
    by_number: tuple[Fact, ...] = ()

    @classmethod
    def of(cls, facts: Iterable[Fact], when: When, number: Numbered) -> "Foremost":
        """Sort occasions by the first of their dates and by number; few are left as they are."""
        told = tuple(facts)
        if len(told) <= MOST:
            return cls(told)
        spans = {id(fact): _span(when(fact)) for fact in told}
        dated = [fact for fact in told if spans[id(fact)] is not None]
        by_end = sorted(dated, key=lambda fact: (spans[id(fact)] or (0.0, 0.0))[0])
        by_start = sorted(dated, key=lambda fact: (spans[id(fact)] or (0.0, 0.0))[1])
        numbers = {id(fact): number(fact) for fact in told}
        by_number = sorted((fact for fact in told if numbers[id(fact)] is not None), key=lambda fact: numbers[id(fact)] or 0)
        ends = tuple((spans[id(fact)] or (0.0, 0.0))[0] for fact in by_end)
        starts = tuple((spans[id(fact)] or (0.0, 0.0))[1] for fact in by_start)
        return cls(told, tuple(by_end), ends, tuple(by_start), starts, tuple(by_number))

    @property
    def crowded(self) -> bool:
        """Tell whether not all of them are looked at."""
        return len(self.facts) > MOST

    def early(self, since: Period | None = None) -> Sequence[Fact]:
        """Return those that were over first, those with the lowest numbers, and those that were over first after a moment."""
        if not self.crowded:
            return self.facts
        at = bisect_right(self.ends, since.outer.end.last) if since is not None else 0
        return _once((*self.by_end[at : at + MOST], *(self.by_number[:MOST] if since is None else ())))

    def late(self, written: Period | None) -> Sequence[Fact]:
        """Return those that began last, of those that an article could know of, and those with the highest numbers."""
        if not self.crowded:
            return self.facts
        at = bisect_right(self.starts, written.outer.end.last) if written is not None else len(self.starts)
        return _once((*self.by_start[max(0, at - MOST) : at], *self.by_number[-MOST:]))


def _span(periods: Sequence[Period]) -> tuple[float, float] | None:
    """Return by which day something was over at the earliest, and from which it began at the latest, by all dates."""
    if not periods:
        return None
    return min(one.outer.end.last for one in periods), max(one.outer.start.first for one in periods)


def _once(facts: Iterable[Fact]) -> Sequence[Fact]:
    return tuple(
        sorted({id(fact): fact for fact in facts}.values(), key=lambda fact: (fact.address, fact.via or "", fact.subject))
    )
