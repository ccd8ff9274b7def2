"""What came before what: a graph of claims, and the smallest circles in it."""

from bisect import bisect_left
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from math import inf

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


Graph = dict[str, list[Step]]
"""What came first, and the steps that lead on from it."""
FARTHEST = 300
"""So many events are gone through for a way back: what is longer is no smallest circle that anybody would read."""


def cycles(dossier: Dossier) -> Iterator[Cycle]:
    """Yield the smallest circles through claims about events, then stages of one thing in the wrong order."""
    yield from _told_cycles(dossier)
    yield from _stages(dossier)


def _told_cycles(dossier: Dossier) -> Iterator[Cycle]:
    """Yield numbers that run against dates, and for each "A before B" that cannot be the shortest way from B back to A."""
    seen: set[tuple[str, ...]] = set()
    graph = _told(dossier)
    circles = (_back(step, graph, dossier) for step in _suspects(graph, dossier))
    for cycle in [*_numbered(dossier), *(cycle for cycle in circles if cycle is not None)]:
        key = tuple(sorted({fact.address for step in cycle.steps for fact in step.facts}))
        if key not in seen:
            seen.add(key)
            yield cycle


def _told(dossier: Dossier) -> Graph:
    """Return what claims say in so many words, one step for all who say it: A came before B, B came after A."""
    found: dict[tuple[str, str], dict[str, Fact]] = {}
    for name in ("after", "before"):
        for fact in dossier.by_predicate.get(name, ()):
            if is_told(fact) and isinstance(fact.value, EventMeaning):
                pair = (fact.value.event, fact.subject) if name == "after" else (fact.subject, fact.value.event)
                found.setdefault(pair, {})[fact.address] = fact
    graph: Graph = {}
    for (first, second), told in found.items():
        facts = tuple(told[address] for address in sorted(told))
        sources = ", ".join(dict.fromkeys(dossier.source_name(fact.source) for fact in facts))
        words = f"{dossier.label(first)} came before {dossier.label(second)} ({sources})"
        graph.setdefault(first, []).append(Step(first, second, words, facts))
    return graph


def _suspects(graph: Graph, dossier: Dossier) -> Iterator[Step]:
    """Yield the steps that may lead back: into a circle, to what was over before they begin, or through a series."""
    after, circle = _after(graph, dossier)
    for first, steps in graph.items():
        begins = max((period.outer.start.first for period, _ in dossier.occasions.periods(first)), default=-inf)
        identity = dossier.known.names.event(first)
        numbered = identity is not None and identity.ordinal is not None
        yield from (one for one in steps if numbered or circle[first] == circle[one.second] or after[one.second] < begins)


def _after(graph: Graph, dossier: Dossier) -> tuple[dict[str, float], dict[str, int]]:
    """Return for each event the first day by which it or one told to come after it was over, and the circle that it is in."""
    ends: dict[str, float] = {}
    circle: dict[str, int] = {}
    for number, events in enumerate(_strong(graph)):
        own = [period.outer.end.last for event in events for period, _ in dossier.occasions.periods(event)]
        later = [ends[step.second] for event in events for step in graph.get(event, ()) if step.second in ends]
        ends.update(dict.fromkeys(events, min([*own, *later], default=inf)))
        circle.update(dict.fromkeys(events, number))
    return ends, circle


def _strong(graph: Graph) -> Iterator[list[str]]:
    """Yield the events that lead to each other, those that come later first (Tarjan, 1972)."""
    number: dict[str, int] = {}
    low: dict[str, int] = {}
    open_ones: dict[str, None] = {}
    for root in graph:
        ways = [(root, iter(graph[root]))] if root not in number else []
        while ways:
            event, steps = ways[-1]
            if event not in number:
                number[event] = low[event] = len(number)
                open_ones[event] = None
            fresh = next((step.second for step in steps if step.second not in number), None)
            if fresh is not None:
                ways.append((fresh, iter(graph.get(fresh, ()))))
                continue
            ways.pop()
            low[event] = min([number[event], *(low[one.second] for one in graph.get(event, ()) if one.second in open_ones)])
            if low[event] == number[event]:
                yield _popped(open_ones, event)


def _popped(open_ones: dict[str, None], event: str) -> list[str]:
    found = []
    while event in open_ones:
        found.append(open_ones.popitem()[0])
    return found


def _back(step: Step, graph: Graph, dossier: Dossier) -> Cycle | None:
    """Return the shortest way from the later event of a step back to its earlier one: by dates, by number or by claims."""
    ways: deque[tuple[Step, ...]] = deque([(step,)])
    visited: set[str] = set()
    while ways and len(visited) < FARTHEST:
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
        ways.extend((*way, one) for one in graph.get(end, ()))
    return None


def _ordered(one: str, two: str, dossier: Dossier) -> Step | None:
    """Return that one event came before another by dates or by number."""
    order = dossier.occasions.before(one, two)
    if order is None:
        return None
    facts = tuple(fact for event in (one, two) for fact in dossier.occasions.dates.get(event, ()) if fact.address in order.claims)
    if not facts:
        return Step(one, two, order.reason.removesuffix("."))
    dated = " before ".join(f"{dossier.label(fact.subject)} ({fact.say()}, {dossier.source_name(fact.source)})" for fact in facts)
    return Step(one, two, dated, facts)


def _numbered(dossier: Dossier) -> Iterator[Cycle]:
    """Yield events of one series whose dates run against their numbers, each with its nearest neighbour and each late one once."""
    series: dict[str, list[tuple[int, str]]] = {}
    for event in dossier.occasions.dates:
        identity = dossier.known.names.event(event)
        if identity is not None and identity.series is not None and identity.ordinal is not None:
            series.setdefault(identity.series, []).append((identity.ordinal, event))
    for _, events in sorted(series.items()):
        told: set[str] = set()
        for one, two in _turned(sorted(events), dossier):
            if one not in told:
                told.add(one)
                yield from _against_dates(one, two, dossier)


def _turned(events: list[tuple[int, str]], dossier: Dossier) -> Iterator[tuple[str, str]]:
    """Yield each event that was over before one of a lower number began, with the nearest such one.

    Of those seen only the ones are kept that began later than all after them: the others are never nearest.
    """
    kept: list[tuple[float, int, str]] = []
    for number, event in events:
        periods = [period.outer for period, _ in dossier.occasions.periods(event)]
        over, begins = min(one.end.last for one in periods), max(one.start.first for one in periods)
        at = bisect_left(kept, -over, key=lambda one: -one[0]) - 1
        while at >= 0 and kept[at][1] == number:
            at -= 1
        if at >= 0:
            yield kept[at][2], event
        while kept and kept[-1][0] <= begins:
            kept.pop()
        kept.append((begins, number, event))


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
            if not (is_told(left) and is_told(right)) or _range(left) != _range(right):
                continue
            mine, theirs = left.value, right.value
            if isinstance(mine, DateMeaning) and isinstance(theirs, DateMeaning) and theirs.period.before(mine.period):
                words = [_stage_words(fact, dossier) for fact in (right, left)]
                yield Cycle((Step(subject, subject, " before ".join(words), (left, right)),))
                return


def _range(fact: Fact) -> dict[str, str]:
    """Return the qualifiers of a stage; "ever", which is what silence means, is none."""
    return {name: value for name, value in fact.scope.items() if (name, value) != ("since", "ever")}


def _stage_words(fact: Fact, dossier: Dossier) -> str:
    spec = dossier.known.vocabulary.predicate(fact.predicate)
    label = spec.label if spec else fact.predicate
    return f"{dossier.label(fact.subject)} {label} {fact.say()} ({dossier.source_name(fact.source)})"
