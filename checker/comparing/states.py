"""The states of a party that may be told of a time before they began; of very many, those that come first."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from checker.comparing.chosen import by_key
from checker.comparing.dossier import Dossier
from checker.comparing.fact import Fact
from checker.comparing.foremost import Foremost
from checker.comparing.relate import is_told
from checker.dates.period import Period
from checker.values.event import EventMeaning
from checker.values.term import TermMeaning

_NONE = Foremost(())
_ALL = ("",)


@dataclass(frozen=True)
class States:
    """Looks up the states told with one predicate by who is in them, by their word, and by where they hold."""

    dossier: Dossier
    predicate: str

    def before(self, begin: Fact) -> Iterable[Fact]:
        """Return the states of the word and holder of a beginning; of many, the foremost of all, of its series and of its scope."""
        about = begin.subject, begin.scope["as"]
        every = self._by_place.get((*about, _ALL), _NONE)
        if not every.crowded:
            return every.facts
        series = self._series(begin.value.event) if isinstance(begin.value, EventMeaning) else None
        places = (_ALL, ("series", series), ("scope", *_scope(begin)), ("scope",))
        found = [fact for place in places for fact in self._by_place.get((*about, place), _NONE).early()]
        return sorted({id(fact): fact for fact in found}.values(), key=lambda fact: (fact.address, fact.via or ""))

    @cached_property
    def _by_place(self) -> Mapping[object, Foremost]:
        told = [fact for fact in self.dossier.by_predicate.get(self.predicate, ()) if is_told(fact) and self._word(fact)]
        found: dict[object, list[Fact]] = {}
        for key, facts in by_key(told, lambda fact: (fact.subject, self._word(fact))).items():
            assert isinstance(key, tuple)  # noqa: S101
            found[*key, _ALL] = facts
            for fact in facts:
                found.setdefault((*key, ("series", self._series(when_of(fact)))), []).append(fact)
                found.setdefault((*key, ("scope", *_scope(fact))), []).append(fact)
        return {key: Foremost.of(facts, self._when, self._number) for key, facts in found.items()}

    def _word(self, fact: Fact) -> str | None:
        return fact.value.term if isinstance(fact.value, TermMeaning) else None

    def _when(self, fact: Fact) -> tuple[Period, ...]:
        event = when_of(fact)
        if event is not None:
            return tuple(period for period, _ in self.dossier.occasions.periods(event))
        return (fact.statement.as_of,) if fact.statement.as_of is not None else ()

    def _number(self, fact: Fact) -> int | None:
        event = when_of(fact)
        identity = self.dossier.known.names.event(event) if event is not None else None
        return identity.ordinal if identity is not None else None

    def _series(self, event: str | None) -> str | None:
        identity = self.dossier.known.names.event(event) if event is not None else None
        return identity.series if identity is not None else None


def when_of(fact: Fact) -> str | None:
    """Return the event at which a state is told."""
    return fact.scope.get("event") or fact.statement.as_of_event


def _scope(fact: Fact) -> tuple[tuple[str, str], ...]:
    return tuple(sorted((name, value) for name, value in fact.scope.items() if name not in {"as", "event"}))
