"""Facts of one subject and one predicate, bundled so that equal ones are compared once."""

from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import islice, product

from checker.comparing.fact import Fact
from checker.comparing.suspects import FEW, suspects
from checker.comparing.ties import TIES
from checker.model.vocabulary import Predicate
from checker.reading.vocabularies import VocabularyIndex
from checker.values.members import MembersMeaning

__all__ = ["FEW", "Cell", "Topic", "across", "cells_of", "topics_of"]

TEXT = "text"
"""The kind of value that is free words."""
SIDE_BY_SIDE = 3600
"""Up to so many pairs of a list and a single thing are looked at one by one."""
_LEFT_OUT = 3
"""Beside each single thing so many of the lists of one scope are put that leave it out, where there are more pairs."""


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

    @property
    def is_crowded(self) -> bool:
        """Tell whether there are so many different values that not all pairs that might clash are compared."""
        if len(self.cells) <= FEW:
            return False
        texts = sum(cell.first.value.kind == TEXT for cell in self.cells)
        return texts > FEW or any(len(group) > FEW for group in self._groups() if not isinstance(group, _Pairs))

    def pairs(self) -> Iterator[tuple[Cell, Cell]]:
        """Yield the pairs of cells that have to be compared."""
        for group in self._groups():
            yield from group if isinstance(group, _Pairs) else suspects(group, changes=self.predicate.time == "changes")

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
        yield _Pairs(_beside(lists, loose))


class _Pairs(list[tuple[Cell, Cell]]):
    """Pairs that are chosen already."""


def _beside(lists: Sequence[Cell], single: Sequence[Cell]) -> Iterator[tuple[Cell, Cell]]:
    """Yield closed lists with single things: all pairs of a few; of many, each thing with some lists of each scope that leave it out."""
    if len(lists) * len(single) <= SIDE_BY_SIDE:
        yield from product(lists, single)
        return
    by_scope: defaultdict[Hashable, list[tuple[Cell, frozenset[str]]]] = defaultdict(list)
    for cell in lists:
        by_scope[cell.first.modality, *sorted(cell.first.scope.items())].append((cell, _members(cell)))
    groups = sorted(by_scope.values(), key=len, reverse=True)[:_LEFT_OUT]
    for two in single:
        own = by_scope.get((two.first.modality, *sorted(two.first.scope.items())), [])
        named = two.first.value.entities()
        for group in (own, *(group for group in groups if group is not own)):
            yield from islice(((one, two) for one, members in group if not members.issuperset(named)), _LEFT_OUT)


def _members(cell: Cell) -> frozenset[str]:
    return frozenset(cell.first.value.members) if isinstance(cell.first.value, MembersMeaning) else frozenset()


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


def cells_of(facts: Iterable[Fact]) -> tuple[Cell, ...]:
    """Bundle facts that no comparison can tell apart, of one subject each."""
    bundled: defaultdict[Hashable, list[Fact]] = defaultdict(list)
    for fact in facts:
        bundled[fact.subject, _signature(fact)].append(fact)
    return tuple(Cell(tuple(group)) for group in bundled.values())


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


def across(one: Cell, two: Cell) -> int:
    """Return how many pairs of facts of two cells are of different sources."""
    inside = sum(len(facts) * len(two.by_source.get(source, ())) for source, facts in one.by_source.items())
    return len(one.facts) * len(two.facts) - inside
