"""Whether the days, the beginning, the end and the length of an event fit together."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from checker.comparing.edges import pairs, triples
from checker.comparing.fact import Fact
from checker.dates.period import Period, Relation
from checker.model.claim import Modality
from checker.values import Verdict
from checker.values.date import DateMeaning
from checker.values.duration import DurationMeaning

if TYPE_CHECKING:
    from checker.comparing.dossier import Dossier

_TELLERS = 2
"""So many sources tell the three at most; what three tell is left to the search for claims that clash only together."""


@dataclass(frozen=True, slots=True)
class Extent:
    """Two or three facts about the extent of one event that do not fit."""

    facts: tuple[Fact, ...]
    words: tuple[str, ...]
    """How each reads after the event's name."""
    verdict: Verdict
    reason: str


def extents(dossier: "Dossier") -> Iterator[Extent]:
    """Yield the pairs that do not fit, in the order of events and claims."""
    subjects = sorted({fact.subject for fact in dossier.facts if isinstance(fact.value, (DateMeaning, DurationMeaning))})
    for subject in subjects:
        spans = _told(dossier, subject, "held-on")
        begins, ends, lengths = (_told(dossier, subject, name) for name in ("began-on", "ended-on", "lasted"))
        yield from _lengths(pairs(spans, lengths))
        yield from _ends(pairs(spans, begins), "begin")
        yield from _ends(pairs(spans, ends), "end")
        yield from _from_to(triples(begins, ends, lengths))


def _told(dossier: "Dossier", subject: str, predicate: str) -> tuple[Fact, ...]:
    """Return what is told as a fact, not as a plan, a denial or hearsay."""
    facts = dossier.facts_about(subject, predicate)
    return tuple(fact for fact in facts if not fact.denied and fact.modality is Modality.ACTUAL)


def _lengths(told: Iterable[tuple[Fact, Fact]]) -> Iterator[Extent]:
    """Hold the days of an event against its length: "two-day" beside dates counts calendar days."""
    for span, length in told:
        assert isinstance(span.value, DateMeaning)  # noqa: S101
        assert isinstance(length.value, DurationMeaning)  # noqa: S101
        days = span.value.period.days()
        if days is None:
            continue
        bounds = length.value.bounds.outer
        # An event of some hours fills a day, and may run past midnight; days may be counted without the last.
        spare = 2 if length.value.by_clock else 1
        if bounds.low <= days and days - spare <= bounds.high:
            continue
        reason = f"{span.say()} is {days} day{'s' if days != 1 else ''}, which is not {length.say()}."
        yield Extent((span, length), (f"was held on {span.say()}", f"lasted {length.say()}"), Verdict.TENSION, reason)


def _from_to(told: Iterable[tuple[Fact, Fact, Fact]]) -> Iterator[Extent]:
    """Hold a length against a beginning and an end, where one source tells two of the three at least."""
    for begin, end, length in told:
        assert isinstance(begin.value, DateMeaning)  # noqa: S101
        assert isinstance(end.value, DateMeaning)  # noqa: S101
        assert isinstance(length.value, DurationMeaning)  # noqa: S101
        (first, second), (third, fourth) = begin.value.period.hull(outer=True), end.value.period.hull(outer=True)
        if first is None or second is None or third is None or fourth is None or first > fourth:
            continue
        if len({begin.source, end.source, length.source}) > _TELLERS:
            continue
        bounds = length.value.bounds.outer
        # Days may be counted with the first and the last or without them.
        if bounds.low <= fourth - first + 1 and third - second - 1 <= bounds.high:
            continue
        words = (f"began on {begin.say()}", f"ended on {end.say()}", f"lasted {length.say()}")
        reason = f"From {begin.say()} to {end.say()} is not {length.say()}."
        yield Extent((begin, end, length), words, Verdict.TENSION, reason)


def _ends(told: Iterable[tuple[Fact, Fact]], which: str) -> Iterator[Extent]:
    """Hold a stated beginning or end against the days of the event."""
    for span, end in told:
        assert isinstance(span.value, DateMeaning)  # noqa: S101
        assert isinstance(end.value, DateMeaning)  # noqa: S101
        verdict = _against(span.value.period, end.value.period, which)
        if verdict is None:
            continue
        if span.statement.loose or end.statement.loose:
            verdict = Verdict.TENSION
        verb = "began" if which == "begin" else "ended"
        reason = f"What {verb} on {end.say()} was not held on {span.say()}."
        yield Extent((span, end), (f"was held on {span.say()}", f"{verb} on {end.say()}"), verdict, reason)


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
