"""Which facts of two cells that clash are named in pairs."""

from collections import Counter
from collections.abc import Iterator
from itertools import product

from checker.comparing.fact import Fact
from checker.comparing.topic import Cell

MANY = 400
"""Up to so many pairs of two cells are named one by one."""
PLENTY = 2000
"""Where so many pairs were named already, each fact of two cells is named, and not each pair."""
OFTEN = 8
"""So often all facts of a cell are named beside those of a smaller one; after that, the first of another source and of the same."""


class Facing:
    """Names pairs of facts of one topic, in a time that grows with the number of facts and not with its square."""

    def __init__(self) -> None:
        self._named = Counter[int]()
        self._pairs = 0

    def pairs(self, one: Cell, two: Cell) -> Iterator[tuple[Fact, Fact]]:
        """Yield pairs of facts of two cells that clash: all of them where they are few.

        Of many, each fact is paired with one of another source and one of its own, so that every fact is named. The facts of a cell that
        clashes with many others are all named beside the first of these only.
        """
        if len(one.facts) * len(two.facts) <= MANY and self._pairs < PLENTY:
            self._pairs += len(one.facts) * len(two.facts)
            yield from ((left, right) for left, right in product(one.facts, two.facts) if left.address != right.address)
            return
        for mine, theirs in ((one, two), (two, one)):
            if len(mine.facts) <= len(theirs.facts) or self._is_new(mine):
                for fact in mine.facts:
                    for partner in _partners(fact, theirs):
                        yield (fact, partner) if mine is one else (partner, fact)

    def _is_new(self, cell: Cell) -> bool:
        self._named[id(cell)] += 1
        return self._named[id(cell)] <= OFTEN


def _partners(fact: Fact, cell: Cell) -> Iterator[Fact]:
    """Yield the first fact of another source and the first of the same source."""
    other = next((one for one in cell.facts if one.source != fact.source), None)
    same = next((one for one in cell.by_source.get(fact.source, ()) if one.address != fact.address), None)
    yield from (one for one in (other, same) if one is not None)
