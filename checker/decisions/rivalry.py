"""Decisions about one pair of claims that contradict each other: a conflict for one, none for the other."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import product

from checker.model.decision import Decision
from checker.model.problem import Problem
from checker.reading.documents import RecordFile

DecisionFile = RecordFile[Decision]
Pair = tuple[str, ...]
"""The addresses of claims, sorted."""

REAL = frozenset({"real", "resolved"})
"""Decisions that two claims do clash; the others say that they do not."""


@dataclass(frozen=True, slots=True)
class Rivalry:
    """Two files that decide otherwise about some pairs of claims."""

    first: DecisionFile
    second: DecisionFile
    pairs: tuple[Pair, ...]

    def problem(self) -> Problem:
        """Return the problem, at the pair in the second file; it names the place in the first."""
        (mine, _), (theirs, pointer) = (_place(file, self.pairs[0]) for file in (self.first, self.second))
        line, column = mine
        claims = " and ".join(self.pairs[0])
        more = f" (and {len(self.pairs) - 1} more of its pairs)" if len(self.pairs) > 1 else ""
        message = (
            f"{self.first.path}:{line}:{column} decides “{self.first.record.decision}” about {claims}{more}, and this file at "
            f"line {theirs[0]}, column {theirs[1]} “{self.second.record.decision}”. Neither is used: remove one of the two."
        )
        return self.second.problem("contradictory-decisions", message, pointer)


def pairs_of(decision: Decision) -> Iterator[Pair]:
    """Yield the pairs of a decision, each sorted."""
    return (tuple(sorted(pair)) for pair in decision.pairs)


def rivals(files: Sequence[DecisionFile]) -> tuple[Rivalry, ...]:
    """Return the pairs of files that contradict each other, in the order of their paths."""
    sides: defaultdict[Pair, tuple[list[int], list[int]]] = defaultdict(lambda: ([], []))
    ordered = sorted(files, key=lambda file: file.path)
    for at, file in enumerate(ordered):
        for pair in pairs_of(file.record):
            sides[pair][file.record.decision in REAL].append(at)
    found: defaultdict[tuple[int, int], set[Pair]] = defaultdict(set)
    for pair, (no, yes) in sides.items():
        for one, other in product(no, yes):
            found[min(one, other), max(one, other)].add(pair)
    return tuple(Rivalry(ordered[one], ordered[other], tuple(sorted(pairs))) for (one, other), pairs in sorted(found.items()))


def _place(file: DecisionFile, pair: Pair) -> tuple[tuple[int, int], str]:
    """Return line and column of a pair in its file, and its pointer."""
    at = next(place for place, one in enumerate(pairs_of(file.record)) if one == pair)
    pointer = f"/pairs/{at}"
    line, column = file.document.locate(file.moved(pointer))
    return (line, column), file.moved(pointer)
