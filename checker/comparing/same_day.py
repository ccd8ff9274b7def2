"""Events of different sources that may be one: the same day and the same place or sort of event, under other names.

They are never joined by this; an editor is asked.
"""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING

from checker.comparing.dossier import Dossier
from checker.comparing.fact import Fact
from checker.values import Identity
from checker.values.date import DateMeaning
from checker.values.place import PlaceMeaning

if TYPE_CHECKING:
    from checker.dates.period import Period

FEW = 30
"""Of more events on one day none are asked about: it is a day of many events."""


@dataclass(frozen=True, slots=True)
class LookAlike:
    """Two events that may be one, and why."""

    left: str
    right: str
    left_label: str
    right_label: str
    kind: str
    steps: tuple[str, ...]


def same_day(dossier: Dossier) -> Iterator[LookAlike]:
    """Yield pairs of events on one exact day, of sources that do not share an event, with a place or a class in common."""
    by_day: defaultdict[Period, dict[str, set[str]]] = defaultdict(dict)
    for event, facts in dossier.occasions.dates.items():
        for fact in facts:
            if _is_exact(fact):
                by_day[fact.value.period].setdefault(event, set()).add(fact.source)  # type: ignore[attr-defined]
    for period, events in by_day.items():
        for one, two in combinations(sorted(events), 2) if len(events) <= FEW else ():
            shared = _shared(one, two, dossier)
            if shared and not events[one] & events[two] and _is_open(one, two, dossier):
                mine, theirs = dossier.label(one), dossier.label(two)
                step = f"Both were on {DateMeaning(period).say()}, and {shared}."
                yield LookAlike(one, two, mine, theirs, "event", (step,))


def _is_exact(fact: Fact) -> bool:
    assert isinstance(fact.value, DateMeaning)  # noqa: S101
    first, last = fact.value.period.hull()
    return first is not None and (first == last or fact.value.period.days() is not None)


def _is_open(one: str, two: str, dossier: Dossier) -> bool:
    """Tell whether only their names keep two events apart: neither a number in a series nor the registry does."""
    names = dossier.known.names
    numbered = all(identity is not None and identity.ordinal is not None for identity in (names.event(one), names.event(two)))
    registered = one in names.registry.entities and two in names.registry.entities
    return not numbered and not registered and names.identity(one, two).identity is not Identity.SAME


def _shared(one: str, two: str, dossier: Dossier) -> str | None:
    """Return what two events have in common, as the end of a sentence."""
    places = [_places(event, dossier) for event in (one, two)]
    if both := places[0] & places[1]:
        return f"both in {dossier.label(min(both))}"
    classes = [set(dossier.known.event_class(event)) for event in (one, two)]
    if alike := classes[0] & classes[1]:
        return f"both are told as {min(alike)}"
    return None


def _places(event: str, dossier: Dossier) -> set[str]:
    facts = dossier.facts_about(event, "took-place-in")
    return {fact.value.place for fact in facts if not fact.denied and isinstance(fact.value, PlaceMeaning)}
