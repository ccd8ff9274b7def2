"""Of very many dates and lengths of one event, those that are held against each other: all of one sort against the edges of the other."""

from collections.abc import Hashable, Iterator, Sequence
from itertools import product

from checker.comparing.fact import Fact
from checker.comparing.suspects import interval

MANY = 3600
"""Up to so many pairs, or threes, are looked at one by one."""
_OF_A_SOURCE = 3
"""So many facts of each sort of one source are looked at, where there are more."""


def pairs(ones: Sequence[Fact], others: Sequence[Fact]) -> Iterator[tuple[Fact, Fact]]:
    """Yield all pairs of a few; of many, each fact of one sort with the edges of the other: the least and the greatest."""
    if len(ones) * len(others) <= MANY:
        yield from product(ones, others)
        return
    some, rest = edges(others), edges(ones)
    yield from product(ones, some)
    taken = {id(one) for one in some}
    yield from product(rest, [other for other in others if id(other) not in taken])


def triples(begins: Sequence[Fact], ends: Sequence[Fact], lengths: Sequence[Fact]) -> Iterator[tuple[Fact, Fact, Fact]]:
    """Yield all threes of a few facts of three sorts; of many, two that one source tells with the edges of the third sort."""
    sorts = begins, ends, lengths
    if len(begins) * len(ends) * len(lengths) <= MANY:
        yield from product(*sorts)
        return
    seen: set[Hashable] = set()
    by_source = [_by_source(sort) for sort in sorts]
    for third, sort in enumerate(sorts):
        for source in sorted(by_source[third - 1].keys() & by_source[third - 2].keys()):
            one, two, three = (edges(sort) if at == third else by_source[at][source] for at in range(3))
            for found in product(one, two, three):
                if (key := tuple(map(id, found))) not in seen:
                    seen.add(key)
                    yield found


def edges(facts: Sequence[Fact]) -> Sequence[Fact]:
    """Return the facts that end first and begin last, by the days or lengths that they leave open, each of two."""
    ordered = [(interval(fact.value) or (0.0, 0.0), fact) for fact in facts]
    low = [fact for _, fact in sorted(ordered, key=lambda one: one[0][1])[:2]]
    high = [fact for _, fact in sorted(ordered, key=lambda one: -one[0][0])[:2]]
    return list({id(fact): fact for fact in (*low, *high)}.values())


def _by_source(facts: Sequence[Fact]) -> dict[str, list[Fact]]:
    found: dict[str, list[Fact]] = {}
    for fact in facts:
        listed = found.setdefault(fact.source, [])
        if len(listed) < _OF_A_SOURCE:
            listed.append(fact)
    return found
