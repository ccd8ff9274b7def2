"""Facts of one subject and one predicate, bundled so that equal ones are compared once."""

from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import combinations, product

from checker.comparing.fact import Fact
from checker.comparing.ties import TIES
from checker.model.vocabulary import Predicate
from checker.reading.vocabularies import VocabularyIndex
from checker.values.members import MembersMeaning

MANY = 400
"""Up to so many pairs of two cells are named one by one."""
TEXT = "text"
"""The kind of value that is free words."""
FEW = 60
"""Up to so many different values of one topic are compared each with each; above, only with the extremes."""


@dataclass(frozen=True)
class Cell:
    """Facts that no comparison can tell apart: same value, scope, polarity, modality and time."""

    facts: tuple[Fact, ...]

    @property
    def first(self) -> Fact:
        """Return the fact that stands for all."""
        return self.facts[0]

    @cached_property
    def by_source(self) -> Mapping[str, tuple[Fact, ...]]:
        """Return the facts of each source."""
        found: defaultdict[str, list[Fact]] = defaultdict(list)
        for fact in self.facts:
            found[fact.source].append(fact)
        return {source: tuple(facts) for source, facts in found.items()}


@dataclass(frozen=True, slots=True)
class Topic:
    """All facts of one subject and one predicate."""

    subject: str
    predicate: Predicate
    cells: tuple[Cell, ...]

    def pairs(self) -> Iterator[tuple[Cell, Cell]]:
        """Yield the pairs of cells that have to be compared."""
        for group in self._groups():
            yield from group if isinstance(group, _Pairs) else _suspicious(group)

    def _groups(self) -> Iterator["tuple[Cell, ...] | _Pairs"]:
        """Yield groups within which a clash is possible.

        Where a subject may have several values, a single thing can only clash with itself or with a list that leaves it out.
        """
        if self.predicate.cardinality == "one" or any(cell.first.value.kind == "term" for cell in self.cells):
            yield self.cells
            return
        # An open list is told by its members; only closed ones are held against each other as lists.
        lists = tuple(cell for cell in self.cells if isinstance(cell.first.value, MembersMeaning) and cell.first.value.complete)
        single = tuple(cell for cell in self.cells if not isinstance(cell.first.value, MembersMeaning))
        yield lists
        by_value: defaultdict[Hashable, list[Cell]] = defaultdict(list)
        texts = tuple(cell for cell in single if cell.first.value.kind == TEXT)
        if len(texts) <= FEW:  # free words may be the same in other words
            yield texts
        for cell in single:
            if cell.first.value.kind != TEXT or len(texts) > FEW:
                by_value[cell.first.value.kind, cell.first.value.key()].append(cell)
        yield from (tuple(group) for group in by_value.values())
        # Two closed lists are held against each other as lists, not once more by each of their members.
        loose = [cell for cell in single if not getattr(cell.first.statement.value, "complete", False)]
        yield _Pairs((one, two) for one in lists for two in loose)


class _Pairs(list[tuple[Cell, Cell]]):
    """Pairs that are chosen already."""


def _suspicious(cells: tuple[Cell, ...]) -> Iterator[tuple[Cell, Cell]]:
    """Yield all pairs of a small group; of a large one, each with the extremes.

    Of intervals, each that misses any other misses the one that ends first or the one that begins last.
    """
    if len(cells) <= FEW:
        yield from combinations(cells, 2)
        return
    bounded = [(cell, hull) for cell in cells if (hull := cell.first.value.hull()) is not None]
    rest = [cell for cell in cells if cell.first.value.hull() is None][:FEW]
    yield from combinations(rest, 2)
    if not bounded:
        return
    first_end = min(bounded, key=lambda one: one[1][1])[0]
    last_begin = max(bounded, key=lambda one: one[1][0])[0]
    for cell, _ in bounded:
        for extreme in (first_end, last_begin):
            if cell is not extreme:
                yield cell, extreme


def _signature(fact: Fact) -> Hashable:
    statement = fact.statement
    return (
        fact.value.kind,
        fact.value.key(),
        fact.polarity,
        fact.modality,
        tuple(sorted(fact.scope.items())),
        fact.time,
        statement.as_of_event,
        statement.loose,
        fact.joint is None,
        statement.timed,
        statement.published,
        fact.predicate in TIES and bool(statement.speakers),
        getattr(statement.value, "complete", False),
    )


def topics_of(facts: Iterable[Fact], vocabulary: VocabularyIndex, *, compared: bool = True) -> tuple[Topic, ...]:
    """Bundle facts into topics and cells, in the order of subject, predicate and claim address.

    Either those of predicates that are compared, or those of predicates that are only kept and shown.
    """
    bundled: defaultdict[tuple[str, str], defaultdict[Hashable, list[Fact]]] = defaultdict(lambda: defaultdict(list))
    for fact in sorted(facts, key=lambda fact: (fact.subject, fact.predicate, fact.address, fact.via or "")):
        bundled[fact.subject, fact.predicate][_signature(fact)].append(fact)
    topics = []
    for (subject, name), cells in sorted(bundled.items()):
        predicate = vocabulary.predicate(name)
        if predicate is not None and predicate.compared is compared:
            topics.append(Topic(subject, predicate, tuple(Cell(tuple(group)) for group in cells.values())))
    return tuple(topics)


def facing(one: Cell, two: Cell) -> Iterator[tuple[Fact, Fact]]:
    """Yield pairs of facts of two cells that clash: all of them where they are few.

    Of many, each fact is paired with one of another source and one of its own, so that every fact is named, in a time that grows with
    their number and not with its square.
    """
    if len(one.facts) * len(two.facts) <= MANY:
        yield from ((left, right) for left, right in product(one.facts, two.facts) if left.address != right.address)
        return
    for mine, theirs in ((one, two), (two, one)):
        for fact in mine.facts:
            for partner in _partners(fact, theirs):
                yield (fact, partner) if mine is one else (partner, fact)


def _partners(fact: Fact, cell: Cell) -> Iterator[Fact]:
    """Yield the first fact of another source and the first of the same source."""
    other = next((one for one in cell.facts if one.source != fact.source), None)
    same = next((one for one in cell.by_source.get(fact.source, ()) if one.address != fact.address), None)
    yield from (one for one in (other, same) if one is not None)


def across(one: Cell, two: Cell) -> int:
    """Return how many pairs of facts of two cells are of different sources."""
    inside = sum(len(facts) * len(two.by_source.get(source, ())) for source, facts in one.by_source.items())
    return len(one.facts) * len(two.facts) - inside
