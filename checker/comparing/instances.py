"""Who is told to have done what firsts and lasts speak of, found by party, by series and by class."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from checker.comparing.dossier import Dossier
from checker.comparing.fact import Fact
from checker.comparing.foremost import Foremost
from checker.comparing.lasts import periods
from checker.comparing.relate import is_told
from checker.dates.period import Period
from checker.values.event import EventMeaning
from checker.values.mention import MentionKind
from checker.values.term import TermMeaning

TIES = frozenset({"first-of", "last-of"})
"""Relations that tie a first or a last time to what is done."""
_KINDS = {"countries": MentionKind.COUNTRY, "people": MentionKind.PERSON}
"""Words for groups to which all parties of a kind belong."""

_Key = tuple[str | None, ...]
_Sorted = Mapping[_Key, Foremost]
_NONE = Foremost(())


@dataclass(frozen=True)
class Instances:
    """Looks up what is told, so that no claim need be held against all others."""

    dossier: Dossier

    def of_party(self, predicate: str, party: str, series: str | None = None) -> Foremost:
        """Return what a party is told to have done, in the direction in which facts are compared, at all or at a series' events."""
        return self._by_party.get((predicate, party, series), _NONE)

    def in_series(self, predicate: str, series: str) -> Foremost:
        """Return what anybody is told to have done at the events of a series."""
        return self._by_series.get((predicate, series), _NONE)

    def times_of(self, target: str, of_class: str) -> Foremost:
        """Return the first and last times of doing something of one class."""
        return self._by_class.get((target, self._canonical(of_class)), _NONE)

    def dates_in(self, series: str) -> Foremost:
        """Return the dates of the events of a series."""
        return self._dates.get(("series", series), _NONE)

    def dates_like(self, of_class: str) -> Foremost:
        """Return the dates of the events of exactly one class."""
        return self._dates.get(("class", self._canonical(of_class)), _NONE)

    def belongs(self, party: str, group: str) -> bool:
        """Tell whether a party is of a group by its kind, or because it is told elsewhere to be the first or last of it."""
        word = self.dossier.known.vocabulary.counted.canonical(group)
        return self.is_by_kind(party, group) or (word, party) in self._grouped

    def is_by_kind(self, party: str, group: str) -> bool:
        """Tell whether all parties of its kind are of the group."""
        word = self.dossier.known.vocabulary.counted.canonical(group)
        return _KINDS.get(word) == self.dossier.known.names.kind(party)

    def _canonical(self, of_class: str) -> str:
        return self.dossier.known.vocabulary.event_classes.canonical(of_class)

    @cached_property
    def standstills(self) -> tuple[Fact, ...]:
        """Return what is told of things at which nothing took place for some time, as far as that time is stated."""
        return tuple(fact for fact in self.dossier.by_predicate.get("status", ()) if fact.statement.as_of and self._is_idle(fact))

    def _is_idle(self, fact: Fact) -> bool:
        value = fact.value
        return is_told(fact) and isinstance(value, TermMeaning) and self.dossier.known.vocabulary.idle(value.terms, value.term)

    @cached_property
    def _tied(self) -> Mapping[str, tuple[str, ...]]:
        """Return the predicates of firsts and lasts with what each is tied to."""
        found: dict[str, tuple[str, ...]] = {}
        for name in self.dossier.by_predicate:
            spec = self.dossier.known.vocabulary.predicate(name)
            if spec is not None and (targets := tuple(one.predicate for one in spec.relations if one.relation in TIES)):
                found[name] = targets
        return found

    @cached_property
    def _plain(self) -> tuple[Fact, ...]:
        """Return what is told outright of single parties."""
        canonical = self.dossier.known.vocabulary.canonical
        names = sorted({canonical(target) for targets in self._tied.values() for target in targets})
        facts = (fact for name in names for fact in self.dossier.by_predicate.get(name, ()))
        return tuple(fact for fact in facts if is_told(fact) and fact.value.kind == "entity")

    @cached_property
    def _by_party(self) -> _Sorted:
        told = [(fact, self._series(fact.subject), party) for fact in self._plain for party in fact.value.entities()]
        return self._sorted(
            ((fact.predicate, party, one), fact) for fact, series, party in told for one in dict.fromkeys((None, series))
        )

    @cached_property
    def _by_series(self) -> _Sorted:
        named = ((self._series(fact.subject), fact) for fact in self._plain)
        return self._sorted(((fact.predicate, series), fact) for series, fact in named if series is not None)

    def _series(self, event: str) -> str | None:
        identity = self.dossier.known.names.event(event)
        return identity.series if identity is not None else None

    @cached_property
    def _by_class(self) -> _Sorted:
        return self._sorted(
            ((target, self._canonical(fact.scope["class"])), fact)
            for name, targets in sorted(self._tied.items())
            for fact in self.dossier.by_predicate[name]
            if "class" in fact.scope and is_told(fact)
            for target in targets
        )

    @cached_property
    def _grouped(self) -> frozenset[tuple[str, str]]:
        """Return the groups that parties are told to be of, as in "the first woman to"."""
        counted = self.dossier.known.vocabulary.counted
        facts = (fact for name in self._tied for fact in self.dossier.by_predicate[name])
        return frozenset((counted.canonical(fact.scope["among"]), fact.subject) for fact in facts if "among" in fact.scope)

    @cached_property
    def _dates(self) -> _Sorted:
        found: list[tuple[_Key, Fact]] = []
        for event, facts in self.dossier.occasions.dates.items():
            keys: list[_Key] = [
                ("class", one) for one in {self._canonical(word) for word in self.dossier.known.event_class(event)}
            ]
            keys += [("series", series)] if (series := self._series(event)) is not None else []
            found += [(key, fact) for key in keys for fact in facts]
        return self._sorted(found)

    def _sorted(self, found: Iterable[tuple[_Key, Fact]]) -> _Sorted:
        groups: defaultdict[_Key, list[Fact]] = defaultdict(list)
        for key, fact in found:
            groups[key].append(fact)
        return {key: Foremost.of(facts, self._when, self._number) for key, facts in groups.items()}

    def _when(self, fact: Fact) -> tuple[Period, ...]:
        return periods(fact, None if isinstance(fact.value, EventMeaning) else fact.subject, self.dossier)

    def _number(self, fact: Fact) -> int | None:
        event = fact.value.event if isinstance(fact.value, EventMeaning) else fact.subject
        identity = self.dossier.known.names.event(event)
        return identity.ordinal if identity is not None else None
