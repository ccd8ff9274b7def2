"""Events of different sources that may be one under other names. They are never joined by this; an editor is asked.

A question needs a time in common and something besides: the same exact day with a place, a participant, a sort of event or a rare
word in common, or times of up to a month that overlap with both the place and the sort of event in common.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

from checker.comparing.dossier import Dossier
from checker.names.events import MEETINGS
from checker.names.forms import tokens
from checker.names.role import Role
from checker.values import Identity
from checker.values.date import DateMeaning
from checker.values.place import PlaceMeaning

FEW = 30
"""Of more events at one time none are asked about: it is a time of many events."""
MOST_FOR_ONE = 3
"""So many questions are asked about one event, the best founded first."""
MOST = 60
"""So many are asked in all."""
LONGEST = 31
"""Times of more days than this say too little to be held against one another."""

_TAKING_PART = ("attended-by", "carried-out-by", "fought-by", "targeted", "hosted-by", "chaired-by", "won-by")


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
    """Yield pairs of events that may be one, of sources that do not share an event, the best founded first."""
    return _SameDay(dossier).look_alikes()


class _SameDay:
    """Holds events that were at one time against each other."""

    def __init__(self, dossier: Dossier) -> None:
        self._dossier = dossier
        self._sources: defaultdict[str, set[str]] = defaultdict(set)
        for fact in dossier.facts:
            self._sources[fact.subject].add(fact.source)
        self._words = {event: self._own_words(event) for event in dossier.occasions.dates}
        self._shared = Counter(word for words in self._words.values() for word in words)

    def look_alikes(self) -> Iterator[LookAlike]:
        """Yield the questions, at most so many for each event and in all."""
        asked: Counter[str] = Counter()
        for _, one, two, step in sorted(self._found())[: MOST * MOST_FOR_ONE]:
            if max(asked[one], asked[two]) < MOST_FOR_ONE and asked.total() < 2 * MOST:
                asked.update((one, two))
                yield LookAlike(one, two, self._dossier.label(one), self._dossier.label(two), "event", (step,))

    def _found(self) -> Iterator[tuple[int, str, str, str]]:
        """Yield each pair once, with how well it is founded (the lower the better) and the sentence."""
        best: dict[tuple[str, str], tuple[int, str]] = {}
        for exact, said, events in self._times():
            for one, two in combinations(sorted(events), 2) if len(events) <= FEW else ():
                if (shared := self._in_common(one, two, exact=exact)) and self._is_open(one, two):
                    rank, words = shared
                    number = self._one_number(one, two)
                    step = f"{said}, and {words}." if number is None else f"{said}, {words}, and {number}."
                    best[one, two] = min((rank, step), best.get((one, two), (rank + 1, "")))
        yield from ((rank, *pair, step) for pair, (rank, step) in best.items())

    def _times(self) -> Iterator[tuple[bool, str, set[str]]]:
        """Yield whether a time is exact, what to say of it, and the events of that time: each day, then each stretch of a month."""
        exact: defaultdict[DateMeaning, set[str]] = defaultdict(set)
        rough: list[tuple[int, int, DateMeaning, str]] = []
        for event, facts in self._dossier.occasions.dates.items():
            periods = [fact.value.period for fact in facts if isinstance(fact.value, DateMeaning)]
            for when in map(DateMeaning, dict.fromkeys(periods)):
                first, last = when.period.hull()
                if first is None or last is None or last - first >= LONGEST:
                    continue
                rough.append((first, last, when, event))
                if first == last or when.period.days() is not None:
                    exact[when].add(event)
        yield from ((True, f"Both were on {when.say()}", events) for when, events in exact.items())
        yield from _overlapping(rough)

    def _in_common(self, one: str, two: str, *, exact: bool) -> tuple[int, str] | None:
        """Return what two events of one time have in common, as the end of a sentence, and how well that founds a question."""
        places, classes = self._places(one) & self._places(two), self._classes(one) & self._classes(two)
        found: list[tuple[int, str]] = []
        if self._are_unlike(one, two):
            return None
        if places and (exact or classes or self._both_met(one, two)):
            sort = f"are told as {min(classes)}" if classes else "were meetings"
            where = self._dossier.label(min(places))
            found.append((not classes, f"both in {where}") if exact else (4, f"both {sort} in {where}"))
        if exact and (people := self._taking_part(one) & self._taking_part(two)):
            found.append((1 if classes else 2, f"both with {self._dossier.label(min(people))}"))
        if exact and classes:
            found.append((2, f"both are told as {min(classes)}"))
        words = [word for word in sorted(self._words[one] & self._words[two]) if self._shared[word] == len((one, two))]
        if exact and words:
            found.append((3, f'both names have "{words[0]}"'))
        return min(found, default=None)

    def _are_unlike(self, one: str, two: str) -> bool:
        """Tell whether people met at one of two events and something else happened at the other."""
        met = [{name in MEETINGS for name in self._classes(event)} for event in (one, two)]
        return met in ([{True}, {False}], [{False}, {True}])

    def _both_met(self, one: str, two: str) -> bool:
        """Tell whether people met at both events, by whatever word."""
        return all(self._classes(event) & MEETINGS for event in (one, two))

    def _is_open(self, one: str, two: str) -> bool:
        """Tell whether only their names keep two events apart: no source, number in a series, registry or decision does."""
        names = self._dossier.known.names
        told = [identity for event in (one, two) if (identity := names.event(event)) is not None and identity.ordinal is not None]
        numbered = len(told) > 1 and self._one_number(one, two) is None
        registered = one in names.registry.entities and two in names.registry.entities
        apart = self._sources[one] & self._sources[two] or numbered or registered or names.decided(one, two) is not None
        return not apart and names.identity(one, two).identity is not Identity.SAME

    def _one_number(self, one: str, two: str) -> str | None:
        """Return what decides, as the end of a sentence, where two events have one number in series that may be one."""
        here, there = (self._dossier.known.names.event(event) for event in (one, two))
        if here is None or there is None or here.series is None or there.series is None or here.ordinal != there.ordinal:
            return None
        if self._dossier.known.names.identity(here.series, there.series).identity is not Identity.UNSURE:
            return None
        series = " and ".join(f"“{self._dossier.label(one)}”" for one in sorted((here.series, there.series)))
        return f"both are number {here.ordinal}: they are one if {series} are one series"

    def _places(self, event: str) -> set[str]:
        """Return where an event is said to have been."""
        facts = self._dossier.facts_about(event, "took-place-in")
        return {fact.value.place for fact in facts if not fact.denied and isinstance(fact.value, PlaceMeaning)}

    def _classes(self, event: str) -> set[str]:
        """Return what sort of event it is."""
        return set(self._dossier.known.event_class(event))

    def _taking_part(self, event: str) -> set[str]:
        """Return who was there or had a hand in it."""
        facts = (fact for predicate in _TAKING_PART for fact in self._dossier.facts_about(event, predicate))
        return {entity for fact in facts if not fact.denied for entity in fact.value.entities()}

    def _own_words(self, event: str) -> set[str]:
        """Return the words of an event's names that say more than what sort of event it is."""
        thing = self._dossier.known.names.things.get(event)
        named = thing.names if thing is not None else ()
        return {token.text.casefold() for name in named for token in tokens(name, "event") if token.role is Role.WORD}


def _overlapping(rough: list[tuple[int, int, DateMeaning, str]]) -> Iterator[tuple[bool, str, set[str]]]:
    """Yield pairs of events whose rough times overlap, each time against those that begin before it ends."""
    ordered = sorted(rough, key=lambda one: (one[0], one[1], one[3]))
    for at, (_, last, when, event) in enumerate(ordered):
        for first, _, other, another in ordered[at + 1 : at + 1 + FEW]:
            if first > last:
                break
            if event != another:
                yield False, f"One is dated {when.say()}, the other {other.say()}", {event, another}
