"""Which of very many facts are held against each other where a rule looks at pairs of its own."""

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from itertools import combinations
from typing import TypeVar

from checker.comparing.facing import Facing
from checker.comparing.fact import Fact
from checker.comparing.suspects import FEW, suspects
from checker.comparing.topic import cells_of

Key = Callable[[Fact], Hashable]
By = TypeVar("By", bound=Hashable)


def chosen(facts: Sequence[Fact], key: Key) -> Iterator[tuple[Fact, Fact]]:
    """Yield the pairs of facts to be compared: all of a few; of many, those of one key, chosen as those of a large topic are."""
    if len(facts) <= FEW:
        yield from combinations(facts, 2)
        return
    for group in by_key(facts, key).values():
        if len(group) <= FEW:
            yield from combinations(group, 2)
        else:
            facing = Facing()
            for one, two in suspects(cells_of(group), changes=True):
                yield from facing.pairs(one, two)


def by_key(facts: Iterable[Fact], key: Callable[[Fact], By]) -> Mapping[By, list[Fact]]:
    """Return facts by a key, in their order."""
    found: defaultdict[By, list[Fact]] = defaultdict(list)
    for fact in facts:
        found[key(fact)].append(fact)
    return found


def with_two(facts: Sequence[Fact]) -> Iterator[tuple[Fact, Fact]]:
    """Yield each fact with the first one and with the first of another source and subject, where any two of them clash."""
    first = facts[0]
    other = next((fact for fact in facts if fact.source != first.source and fact.subject != first.subject), None)
    for fact in facts[1:]:
        yield first, fact
        if other is not None and fact is not other:
            yield other, fact
