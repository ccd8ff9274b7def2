"""When events were, as far as claims tell, and which of two came first."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from checker.comparing.fact import Fact
from checker.comparing.known import Known
from checker.dates.period import Period
from checker.model.claim import Modality
from checker.values.date import DateMeaning
from checker.values.definite import definite, sentence


@dataclass(frozen=True, slots=True)
class Order:
    """That one event came before another, why, and the claims that say so."""

    reason: str
    claims: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Occasions:
    """The dates of events. An order by ordinals inside one series needs no dates."""

    known: Known
    dates: Mapping[str, tuple[Fact, ...]]
    spans: Mapping[str, tuple[float, float]] = field(default_factory=dict)
    """For each event by which day it was over at the earliest, and from which it began at the latest, by all its dates."""

    @classmethod
    def of(cls, facts: Iterable[Fact], known: Known) -> "Occasions":
        """Collect the dates on which events are said to have been, as facts and not as plans."""
        found: defaultdict[str, list[Fact]] = defaultdict(list)
        for fact in facts:
            spec = known.vocabulary.predicate(fact.predicate)
            told = not fact.denied and fact.modality is Modality.ACTUAL
            if spec is not None and spec.row == "when" and spec.occurrence and told and isinstance(fact.value, DateMeaning):
                found[fact.subject].append(fact)
        dates = {event: tuple(sorted(group, key=lambda fact: fact.address)) for event, group in sorted(found.items())}
        return cls(known, dates, {event: _span(group) for event, group in dates.items()})

    def periods(self, event: str) -> tuple[tuple[Period, str], ...]:
        """Return the periods of an event, each with the claim that says it."""
        return tuple((fact.value.period, fact.address) for fact in self.dates.get(event, ()))  # type: ignore[attr-defined]

    def before(self, one: str, two: str) -> Order | None:
        """Return why the first event certainly came before the second, or None."""
        return self._by_ordinal(one, two) or self._by_date(one, two)

    def _by_ordinal(self, one: str, two: str) -> Order | None:
        left, right = self.known.names.event(one), self.known.names.event(two)
        if left is None or right is None or left.series is None or left.series != right.series:
            return None
        if left.ordinal is None or right.ordinal is None or left.ordinal >= right.ordinal:
            return None
        mine, theirs = self.known.label(one), self.known.label(two)
        return Order(sentence(f"{definite(mine)} came before {definite(theirs)} by its number."))

    def _by_date(self, one: str, two: str) -> Order | None:
        if self._dated(two, one):
            return None
        found = self._dated(one, two)
        if found is None:
            return None
        mine, theirs = self.known.label(one), self.known.label(two)
        return Order(f"By their dates, {definite(mine)} came before {definite(theirs)}.", found)

    def _dated(self, one: str, two: str) -> tuple[str, str] | None:
        if one not in self.spans or two not in self.spans or self.spans[one][0] >= self.spans[two][1]:
            return None
        for mine, left in self.periods(one):
            if mine.outer.end.last < self.spans[two][1]:
                for theirs, right in self.periods(two):
                    if mine.before(theirs):
                        return left, right
        return None


def _span(facts: tuple[Fact, ...]) -> tuple[float, float]:
    periods: list[Period] = [fact.value.period for fact in facts]  # type: ignore[attr-defined]
    return min(one.outer.end.last for one in periods), max(one.outer.start.first for one in periods)
