"""Where persons were on a stated day: who was present in person at an event of one day in one country."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import combinations, product

from checker.comparing.dossier import Dossier
from checker.comparing.fact import Fact
from checker.comparing.relate import is_told
from checker.names.forms import tokens
from checker.values import Identity
from checker.values.date import DateMeaning
from checker.values.duration import DurationMeaning
from checker.values.entity import EntityMeaning
from checker.values.mention import MentionKind
from checker.values.place import PlaceMeaning

ATTENDED, DID = "attended-by", "carried-out-by"
"""Predicates, in the direction in which facts are compared, that put somebody at an event."""
PERFORMED = frozenset(
    {
        "address",
        "ceremony",
        "concert",
        "fight",
        "inauguration",
        "lecture",
        "march",
        "match",
        "parade",
        "performance",
        "premiere",
        "race",
        "rally",
        "reading",
        "recital",
        "sermon",
        "show",
        "speech",
        "swearing-in",
        "tour",
        "trip",
        "unveiling",
        "visit",
        "walkabout",
    }
)
"""Sorts of events that nobody carries out from afar."""
AFAR = frozenset(
    {
        "broadcast",
        "call",
        "online",
        "phone",
        "remote",
        "telephone",
        "teleconference",
        "video",
        "videoconference",
        "virtual",
        "webinar",
    }
)
"""Words for events at which people need not be where the event is."""
_IN_PERSON = frozenset({None, "walked-out", "in-part"})
_WHEN = ("held-on", "began-on", "ended-on")

Day = int
"""A day, counted as in `checker.dates`."""


@dataclass(frozen=True, slots=True)
class Venue:
    """The one day of an event and the countries it may have been in, with the facts that say so."""

    day: Day
    countries: frozenset[str]
    facts: tuple[Fact, ...]
    """First the one that dates it, then the one that places it."""

    @property
    def when(self) -> Fact:
        """Return the fact that dates the event."""
        return self.facts[0]

    @property
    def where(self) -> Fact:
        """Return the fact that places the event."""
        return self.facts[1]


@dataclass(frozen=True, slots=True)
class Presence:
    """That a person was at an event, and who says so."""

    event: str
    venue: Venue
    facts: tuple[Fact, ...]
    """Those that say it, in the order of their claims."""

    @property
    def sources(self) -> frozenset[str]:
        """Return the sources that say it."""
        return frozenset(fact.source for fact in self.facts)


@dataclass(frozen=True)
class Whereabouts:
    """Persons and days, each with the events at which they are said to have been."""

    dossier: Dossier

    @cached_property
    def presences(self) -> Mapping[tuple[str, Day], tuple[Presence, ...]]:
        """Return for each person and day where they were, in the order of the events."""
        told: defaultdict[tuple[str, str], list[Fact]] = defaultdict(list)
        for fact in (*self.dossier.by_predicate.get(ATTENDED, ()), *self.dossier.by_predicate.get(DID, ())):
            if isinstance(fact.value, EntityMeaning) and self._is_bodily(fact, fact.value.entity):
                told[fact.value.entity, fact.subject].append(fact)
        found: defaultdict[tuple[str, Day], list[Presence]] = defaultdict(list)
        venues: dict[str, Venue | None] = {}
        for (person, event), facts in sorted(told.items()):
            if event not in venues:
                venues[event] = self._venue(event)
            if (venue := venues[event]) is not None:
                found[person, venue.day].append(Presence(event, venue, tuple(facts)))
        return {key: tuple(group) for key, group in sorted(found.items())}

    def apart(self, one: Presence, two: Presence) -> bool:
        """Tell whether two events are certainly two, in different countries, and no source tells of both presences.

        An article that tells of both knows how the person came from one to the other.
        """
        known = self.dossier.known
        if one.sources & two.sources or known.identity(one.event, two.event) is not Identity.DIFFERENT:
            return False
        return all(
            known.identity(here, there) is Identity.DIFFERENT and not (known.contains(here, there) or known.contains(there, here))
            for here in one.venue.countries
            for there in two.venue.countries
        )

    def _is_bodily(self, fact: Fact, person: str) -> bool:
        """Tell whether a claim itself puts a person at an event, in the flesh and as a fact."""
        known, statement = self.dossier.known, fact.statement
        named = person == statement.subject or person in statement.value.entities()
        if not named or not is_told(fact) or statement.loose or known.names.kind(person) is not MentionKind.PERSON:
            return False
        if known.names.kind(fact.subject) is not MentionKind.EVENT or self._is_afar(fact.subject):
            return False
        if fact.predicate == DID and PERFORMED.isdisjoint(known.sorts(fact.subject)):
            return False
        return statement.scope.get("manner") in _IN_PERSON

    def _is_afar(self, event: str) -> bool:
        """Tell whether a name of an event says that people need not be where it is."""
        return any(token.text.casefold() in AFAR for name in self._names(event) for token in tokens(name, "event"))

    def _names(self, event: str) -> tuple[str, ...]:
        thing = self.dossier.known.names.things.get(event)
        return tuple(thing.names) if thing is not None else ()

    def _venue(self, event: str) -> Venue | None:
        when = self._when(event)
        places = [(fact, self._countries(fact)) for fact in self.dossier.facts_about(event, "took-place-in") if _is_firm(fact)]
        known = [(fact, countries) for fact, countries in places if countries]
        if when is None or not known:
            return None
        day, dated = when
        return Venue(day, frozenset[str]().union(*(countries for _, countries in known)), (dated, known[0][0]))

    def _countries(self, fact: Fact) -> frozenset[str]:
        if not isinstance(fact.value, PlaceMeaning) or "in" in fact.scope:
            return frozenset()
        return frozenset(self.dossier.known.countries(fact.value.place))

    def _when(self, event: str) -> tuple[Day, Fact] | None:
        """Return the one day on which an event was and the fact that says so; None where any claim leaves room for another."""
        facts = [fact for name in _WHEN for fact in self.dossier.facts_about(event, name) if is_told(fact)]
        dated = [(day, fact) for fact in facts if (day := _single_day(fact)) is not None]
        held = [fact for _, fact in dated if fact.predicate == _WHEN[0]]
        days = {day for day, _ in dated}
        if not held or len(days) > 1 or any(_lasts(fact) for fact in (*facts, *self.dossier.facts_about(event, "lasted"))):
            return None
        return days.pop(), held[0]


def _is_firm(fact: Fact) -> bool:
    return is_told(fact) and not fact.statement.loose


def _single_day(fact: Fact) -> Day | None:
    """Return the day that a date states beyond doubt, counted; None where it leaves several open or was worked out."""
    if not isinstance(fact.value, DateMeaning) or fact.statement.loose:
        return None
    (first, last), outer = fact.value.period.hull(), fact.value.period.hull(outer=True)
    return first if first is not None and first == last and outer == (first, last) else None


def _lasts(fact: Fact) -> bool:
    """Tell whether a claim says that an event lasted longer than a day."""
    if isinstance(fact.value, DurationMeaning):
        return fact.value.bounds.inner.high > 1
    return isinstance(fact.value, DateMeaning) and fact.value.period.spans


def meetings(presences: tuple[Presence, ...]) -> Iterator[tuple[Presence, Presence]]:
    """Yield the pairs of presences of one person and day, each with the next ones only where there are many."""
    yield from combinations(presences[:FEW], 2)
    yield from product(presences[:2], presences[FEW:])


FEW = 20
"""Of more events of one person on one day each is held against the first two only."""
