"""What claims say about the first and the last day of events, as bounds between days."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from math import ceil, floor, isfinite

from checker.comparing.dossier import Dossier
from checker.comparing.fact import Fact
from checker.comparing.network import ORIGIN, Bound, Node
from checker.comparing.relate import is_told
from checker.dates.extent import Extent
from checker.values.date import DateMeaning
from checker.values.definite import sentence
from checker.values.duration import DurationMeaning
from checker.values.entity import EntityMeaning
from checker.values.event import EventMeaning
from checker.values.mention import MentionKind

BEGIN, END = "begin", "end"
_HELD, _BEGAN, _ENDED, _LASTED, _PART = "held-on", "began-on", "ended-on", "lasted", "part-of"
_ORDERS = ("after", "before")
_TAKING_TIME = frozenset({MentionKind.EVENT, MentionKind.STATE_OF_AFFAIRS})
_MORE_THAN_A_DAY = 1.5
_MONTH = 28
_UNEVEN = 3
"""Days by which months and years of one number differ."""


@dataclass(frozen=True)
class DayBounds:
    """Reads the claims that date events, tell how long they lasted and which came first."""

    dossier: Dossier

    def all(self) -> Iterator[Bound]:
        """Yield the bounds that claims set, then those that need no claim for the events among them."""
        events: set[str] = set()
        for bound in self._claimed():
            events.update(event for event, _ in (bound.first, bound.then) if event)
            yield bound
        yield from (Bound((event, BEGIN), (event, END), 0) for event in sorted(events))
        yield from self._numbered(events)

    def _claimed(self) -> Iterator[Bound]:
        for name in (_HELD, _BEGAN, _ENDED):
            for fact in self._told(name):
                yield from self._dated(fact)
        for fact in self._told(_LASTED):
            yield from self._lasting(fact)
        for name in _ORDERS:
            for fact in self._told(name):
                yield from self._ordered(fact, turned=name == "after")
        for name in sorted({_PART, self.dossier.known.vocabulary.canonical(_PART)}):
            for fact in self._told(name):
                yield from self._inside(fact, turned=name != _PART)

    def _told(self, predicate: str) -> Iterator[Fact]:
        """Yield what is told outright of an event as a whole: no plan, denial or hearsay, and nothing that only follows."""
        for fact in self.dossier.by_predicate.get(predicate, ()):
            if is_told(fact) and not fact.implied and not fact.scope and self._takes_time(fact.subject):
                yield fact

    def _takes_time(self, thing: str) -> bool:
        return self.dossier.known.names.kind(thing) in _TAKING_TIME

    def _dated(self, fact: Fact) -> Iterator[Bound]:
        """Yield what a date says: beyond doubt by its outer bounds, and softly as it is worded."""
        if not isinstance(fact.value, DateMeaning) or fact.value.period.yearless:
            return
        period, loose = fact.value.period, fact.statement.loose is not None
        yield from self._days(fact, period.outer, soft=loose)
        if period.inner != period.outer:
            yield from self._days(fact, period.inner, soft=True)

    def _days(self, fact: Fact, days: Extent, *, soft: bool) -> Iterator[Bound]:
        begin, end = (fact.subject, BEGIN), (fact.subject, END)
        first, last = days.start.first, days.end.last
        if fact.predicate == _BEGAN:
            yield from self._between(fact, begin, (first, last), soft=soft)
        elif fact.predicate == _ENDED:
            yield from self._between(fact, end, (first, last), soft=soft)
        elif fact.value.period.spans or self._is_all(fact.subject):  # type: ignore[attr-defined]
            yield from self._between(fact, begin, (first, last), soft=soft)
            yield from self._between(fact, end, (first, last), soft=soft)
            yield from self._between(fact, begin, (None, days.start.last), soft=True)
            yield from self._between(fact, end, (days.end.first, None), soft=True)
        else:  # one of the days on which it was
            yield from self._between(fact, begin, (None, last), soft=soft)
            yield from self._between(fact, end, (first, None), soft=soft)

    def _between(self, fact: Fact, node: Node, days: tuple[float | None, float | None], *, soft: bool) -> Iterator[Bound]:
        words = f"{self.dossier.opening(fact.subject, fact.predicate)} {fact.say()}"
        earliest, latest = days
        if earliest is not None and isfinite(earliest):
            yield Bound(ORIGIN, node, int(earliest), fact.address, words, soft)
        if latest is not None and isfinite(latest):
            yield Bound(node, ORIGIN, -int(latest), fact.address, words, soft)

    def _is_all(self, event: str) -> bool:
        """Tell whether the one day that claims give an event is all of it: nobody says that it lasted, or began or ended elsewhere."""
        return event not in self._lasting_events and self.dossier.known.names.kind(event) is MentionKind.EVENT

    @cached_property
    def _lasting_events(self) -> frozenset[str]:
        lasting = {fact.subject for name in (_BEGAN, _ENDED) for fact in self.dossier.by_predicate.get(name, ())}
        for fact in self.dossier.by_predicate.get(_LASTED, ()):
            if isinstance(fact.value, DurationMeaning) and fact.value.bounds.outer.high > _MORE_THAN_A_DAY:
                lasting.add(fact.subject)
        for fact in self.dossier.by_predicate.get(_HELD, ()):
            if isinstance(fact.value, DateMeaning) and fact.value.period.spans:
                lasting.add(fact.subject)
        return frozenset(lasting)

    def _lasting(self, fact: Fact) -> Iterator[Bound]:
        """Yield how far first and last day are apart: days may be counted with the first and the last or without them.

        At most so many days is only softly said: a trial of twelve days may have sat for months.
        """
        if not isinstance(fact.value, DurationMeaning):
            return
        length, soft = fact.value.bounds.outer, fact.statement.loose is not None
        begin, end = (fact.subject, BEGIN), (fact.subject, END)
        words = f"{self.dossier.opening(fact.subject, _LASTED)} {fact.say()}"
        if isfinite(length.low) and (least := ceil(length.low - 1 - _spare(length.low))) > 0:
            yield Bound(begin, end, least, fact.address, words, soft)
        if isfinite(length.high) and not self._goes_on(fact):
            yield Bound(end, begin, -floor(length.high + 1 + _spare(length.high)), fact.address, words, soft=True)

    def _goes_on(self, fact: Fact) -> bool:
        """Tell whether a length may be one so far: it is stated for some time, or by an article from before the end."""
        written = fact.statement.published
        if fact.statement.timed or self.dossier.known.names.kind(fact.subject) is not MentionKind.EVENT:
            return True
        return written is not None and any(written.outer.start.first <= last for last in self._ends[fact.subject])

    @cached_property
    def _ends(self) -> dict[str, list[float]]:
        """Return the last days that claims give events."""
        found: defaultdict[str, list[float]] = defaultdict(list)
        for name in (_HELD, _ENDED):
            for fact in self._told(name):
                if isinstance(fact.value, DateMeaning):
                    found[fact.subject].append(fact.value.period.outer.end.last)
        return found

    def _ordered(self, fact: Fact, *, turned: bool) -> Iterator[Bound]:
        """Yield what "before" says at least: it neither began nor ended later than the other. The two may overlap."""
        if not isinstance(fact.value, EventMeaning):
            return
        one, two = (fact.value.event, fact.subject) if turned else (fact.subject, fact.value.event)
        words = sentence(f"{self.dossier.called(one)} came before {self.dossier.called(two)}")
        soft = fact.statement.loose is not None
        yield Bound((one, BEGIN), (two, BEGIN), 0, fact.address, words, soft)
        if all(self.dossier.known.names.kind(event) is MentionKind.EVENT for event in (one, two)):
            yield Bound((one, END), (two, END), 0, fact.address, words, soft)

    def _inside(self, fact: Fact, *, turned: bool) -> Iterator[Bound]:
        """Yield what "part of" says: the two share days, and the part, softly, has none outside the whole."""
        if not isinstance(fact.value, (EntityMeaning, EventMeaning)):
            return
        other = fact.value.entities()[0]
        part, whole = (other, fact.subject) if turned else (fact.subject, other)
        if not (self._takes_time(part) and self._takes_time(whole)):
            return
        words = sentence(f"{self.dossier.called(part)} is part of {self.dossier.called(whole)}")
        soft = fact.statement.loose is not None
        yield Bound((whole, BEGIN), (part, END), 0, fact.address, words, soft)
        yield Bound((part, BEGIN), (whole, END), 0, fact.address, words, soft)
        yield Bound((whole, BEGIN), (part, BEGIN), 0, fact.address, words, soft=True)
        yield Bound((part, END), (whole, END), 0, fact.address, words, soft=True)

    def _numbered(self, events: set[str]) -> Iterator[Bound]:
        """Yield that each event of a series begins no later than the next one and, softly, ends no later."""
        series: defaultdict[str, defaultdict[int, list[str]]] = defaultdict(lambda: defaultdict(list))
        for event in sorted(events):
            identity = self.dossier.known.names.event(event)
            if identity is not None and identity.series is not None and identity.ordinal is not None:
                series[identity.series][identity.ordinal].append(event)
        for name, numbers in sorted(series.items()):
            ordered = sorted(numbers)
            for low, high in pairwise(ordered):
                for day in (BEGIN, END):
                    between = (f"{name} {low}", day)
                    yield from (Bound((event, day), between, 0, soft=day == END) for event in numbers[low])
                    yield from (Bound(between, (event, day), 0, soft=day == END) for event in numbers[high])


def _spare(days: float) -> int:
    return _UNEVEN if days >= _MONTH else 0
