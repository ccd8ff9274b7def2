"""Do the days, the beginning, the end and the length of an event fit together?"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from checker.comparing.fact import Fact
from checker.dates.period import Period, Relation
from checker.model.claim import Modality
from checker.values import Verdict
from checker.values.date import DateMeaning
from checker.values.duration import DurationMeaning

if TYPE_CHECKING:
    from checker.comparing.dossier import Dossier


@dataclass(frozen=True, slots=True)
class Extent:
    """Two facts about the extent of one event that do not fit."""

    facts: tuple[Fact, Fact]
    words: tuple[str, str]
    verdict: Verdict
    reason: str


def extents(dossier: "Dossier") -> Iterator[Extent]:
    """Yield the pairs that do not fit, in the order of events and claims."""
    subjects = sorted({fact.subject for fact in dossier.facts if isinstance(fact.value, (DateMeaning, DurationMeaning))})
    for subject in subjects:
        spans = _told(dossier, subject, "held-on")
        yield from _lengths(spans, _told(dossier, subject, "lasted"))
        yield from _ends(spans, _told(dossier, subject, "began-on"), "begin")
        yield from _ends(spans, _told(dossier, subject, "ended-on"), "end")


def _told(dossier: "Dossier", subject: str, predicate: str) -> tuple[Fact, ...]:
    """Return what is told as a fact, not as a plan, a denial or hearsay."""
    facts = dossier.facts_about(subject, predicate)
    return tuple(fact for fact in facts if not fact.denied and fact.modality is Modality.ACTUAL)


def _lengths(spans: tuple[Fact, ...], lengths: tuple[Fact, ...]) -> Iterator[Extent]:
    """Hold the days of an event against its length: "two-day" beside dates counts calendar days."""
    for span in spans:
        assert isinstance(span.value, DateMeaning)  # noqa: S101
        days = span.value.period.days()
        if days is None:
            continue
        for length in lengths:
            assert isinstance(length.value, DurationMeaning)  # noqa: S101
            bounds = length.value.bounds.outer
            # An event of some hours fills a day, and may run past midnight; the days between two dates may be counted without the last.
            spare = 2 if length.value.by_clock else 1
            if bounds.low <= days and days - spare <= bounds.high:
                continue
            reason = f"{span.say()} is {days} day{'s' if days != 1 else ''}, which is not {length.say()}."
            yield Extent((span, length), (f"held on {span.say()}", f"lasted {length.say()}"), Verdict.TENSION, reason)


def _ends(spans: tuple[Fact, ...], ends: tuple[Fact, ...], which: str) -> Iterator[Extent]:
    """Hold a stated beginning or end against the days of the event."""
    for span in spans:
        assert isinstance(span.value, DateMeaning)  # noqa: S101
        for end in ends:
            assert isinstance(end.value, DateMeaning)  # noqa: S101
            verdict = _against(span.value.period, end.value.period, which)
            if verdict is None:
                continue
            if span.statement.loose or end.statement.loose:
                verdict = Verdict.TENSION
            verb = "began" if which == "begin" else "ended"
            reason = f"What {verb} on {end.say()} was not held on {span.say()}."
            yield Extent((span, end), (f"held on {span.say()}", f"{verb} on {end.say()}"), verdict, reason)


def _against(span: Period, end: Period, which: str) -> Verdict | None:
    """Return how a beginning or an end stands to a span: outside it a contradiction, inside but elsewhere a tension.

    A single day is one of those on which it was: it may have begun before that day and ended after it, not the other way round.
    """
    if not span.spans and (end.before(span) if which == "begin" else span.before(end)):
        return None
    relation = span.relation(end)
    if relation is Relation.APART:
        return Verdict.CONTRADICT
    if relation is Relation.APART_SOFTLY:
        return Verdict.TENSION
    edge = span.edge(which)
    if edge is not None and edge.relation(end) in {Relation.APART, Relation.APART_SOFTLY}:
        return Verdict.TENSION
    return None
