"""What came before what: a graph of claims, and the smallest circles in it."""

from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

from checker.comparing.dossier import Dossier
from checker.comparing.fact import Fact
from checker.comparing.relate import is_told
from checker.values.date import DateMeaning
from checker.values.event import EventMeaning


@dataclass(frozen=True, slots=True)
class Step:
    """That one thing came before another, in words, with the claims it rests on (none where it is by number)."""

    first: str
    second: str
    words: str
    facts: tuple[Fact, ...] = ()


@dataclass(frozen=True, slots=True)
class Cycle:
    """Steps that lead back to where they began."""

    steps: tuple[Step, ...]


def cycles(dossier: Dossier) -> Iterator[Cycle]:
    """Yield the smallest circles through claims about events, then stages of one thing in the wrong order."""
    yield from _told_cycles(dossier)
    yield from _stages(dossier)


def _told_cycles(dossier: Dossier) -> Iterator[Cycle]:
    """Yield numbers that run against dates, and for each claim "A before B" the shortest way from B back to A."""
    seen: set[tuple[str, ...]] = set()
    told = _told(dossier)
    graph: dict[str, list[Step]] = {}
    for step in told:
        graph.setdefault(step.first, []).append(step)
    for cycle in [*_numbered(dossier), *(cycle for step in told if (cycle := _back(step, graph, dossier)) is not None)]:
        key = tuple(sorted({fact.address for step in cycle.steps for fact in step.facts}))
        if key not in seen:
            seen.add(key)
            yield cycle


def _told(dossier: Dossier) -> list[Step]:
    """Return what claims say in so many words: A came before B, B came after A."""
    steps = []
    for name, turned in (("after", True), ("before", False)):
        for fact in dossier.by_predicate.get(name, ()):
            if is_told(fact) and isinstance(fact.value, EventMeaning):
                first, second = (fact.value.event, fact.subject) if turned else (fact.subject, fact.value.event)
                words = f"{dossier.label(first)} came before {dossier.label(second)} ({dossier.source_name(fact.source)})"
                steps.append(Step(first, second, words, (fact,)))
    return steps


def _back(step: Step, graph: dict[str, list[Step]], dossier: Dossier) -> Cycle | None:
    """Return the shortest way from the later event of a step back to its earlier one: by dates, by number or by claims."""
    direct = _ordered(step.second, step.first, dossier)
    if direct is not None:
        return Cycle((step, direct))
    ways: deque[tuple[Step, ...]] = deque((step, one) for one in graph.get(step.second, []))
    visited = {step.second}
    while ways:
        way = ways.popleft()
        end = way[-1].second
        if end == step.first:
            return Cycle(way)
        if end in visited:
            continue
        visited.add(end)
        closing = _ordered(end, step.first, dossier)
        if closing is not None:
            return Cycle((*way, closing))
        ways.extend((*way, one) for one in graph.get(end, []))
    return None


def _ordered(one: str, two: str, dossier: Dossier) -> Step | None:
    """Return that one event came before another by dates or by number."""
    order = dossier.occasions.before(one, two)
    if order is None:
        return None
    facts = tuple(fact for event in (one, two) for fact in dossier.occasions.dates.get(event, ()) if fact.address in order.claims)
    return Step(one, two, order.reason.removesuffix("."), facts)


def _numbered(dossier: Dossier) -> Iterator[Cycle]:
    """Yield events of one series whose dates run against their numbers, neighbours first."""
    series: dict[str, list[tuple[int, str]]] = {}
    for event in dossier.occasions.dates:
        identity = dossier.known.names.event(event)
        if identity is not None and identity.series is not None and identity.ordinal is not None:
            series.setdefault(identity.series, []).append((identity.ordinal, event))
    for _, events in sorted(series.items()):
        pairs = sorted(combinations(sorted(events), 2), key=lambda pair: (pair[1][0] - pair[0][0], pair))
        for (low, one), (high, two) in pairs:
            if low < high:
                yield from _against_dates(one, two, dossier)


def _against_dates(one: str, two: str, dossier: Dossier) -> Iterator[Cycle]:
    for left in dossier.occasions.dates[one]:
        for right in dossier.occasions.dates[two]:
            mine, theirs = left.value, right.value
            assert isinstance(mine, DateMeaning)  # noqa: S101
            assert isinstance(theirs, DateMeaning)  # noqa: S101
            if theirs.period.before(mine.period):
                order = dossier.occasions.before(one, two)
                reason = order.reason.removesuffix(".") if order else ""
                dates = (
                    f"{dossier.label(two)} is dated {theirs.say()} ({dossier.source_name(right.source)}), "
                    f"{dossier.label(one)} {mine.say()} ({dossier.source_name(left.source)})"
                )
                yield Cycle((Step(one, two, reason), Step(two, one, dates, (left, right))))
                return


def _stages(dossier: Dossier) -> Iterator[Cycle]:
    """Yield stages of one thing told in the wrong order: ended before it began, expired before it was signed."""
    for topic in dossier.topics:
        for relation in topic.predicate.relations:
            if relation.relation == "before":
                yield from _stage(dossier, topic.subject, topic.predicate.name, relation.predicate)


def _stage(dossier: Dossier, subject: str, first: str, second: str) -> Iterator[Cycle]:
    for left in dossier.facts_about(subject, first):
        for right in dossier.facts_about(subject, second):
            if not (is_told(left) and is_told(right)) or dict(left.scope) != dict(right.scope):
                continue
            mine, theirs = left.value, right.value
            if isinstance(mine, DateMeaning) and isinstance(theirs, DateMeaning) and theirs.period.before(mine.period):
                words = [_stage_words(fact, dossier) for fact in (right, left)]
                yield Cycle((Step(subject, subject, " before ".join(words), (left, right)),))
                return


def _stage_words(fact: Fact, dossier: Dossier) -> str:
    spec = dossier.known.vocabulary.predicate(fact.predicate)
    label = spec.label if spec else fact.predicate
    return f"{dossier.label(fact.subject)} {label} {fact.say()} ({dossier.source_name(fact.source)})"
