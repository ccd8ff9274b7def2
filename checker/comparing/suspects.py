"""Which of very many different values of one topic are held against each other: those that clash if any two do."""

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from itertools import combinations, islice, pairwise
from math import inf
from typing import Protocol, TypeVar

from checker.comparing.fact import Fact
from checker.model.claim import Modality
from checker.values import Meaning
from checker.values.date import DateMeaning

FEW = 60
"""Up to so many different values of one topic are compared each with each."""
_SMALL = 12
"""Up to so many values of one sort are compared each with each."""
_LARGEST = 3
"""With the extremes of so many sorts, the largest ones, the values of all others are compared."""
_NEIGHBOURS = 4
"""With so many that follow in time each value is compared."""
_FIRST = 3
"""Of values that are no intervals, each is compared with so many others: the first of its sort."""


class _Cell(Protocol):
    """Facts that no comparison can tell apart."""

    @property
    def first(self) -> Fact:
        """Return the fact that stands for all."""


C = TypeVar("C", bound=_Cell)


def suspects(cells: Sequence[C], *, changes: bool = False) -> Iterator[tuple[C, C]]:
    """Yield the pairs of cells that have to be compared, each once: all pairs of a few.

    Of many, values of one sort (of one scope, modality, dimension and, where what they tell `changes` with time, of one time) are held
    against the extremes of their sort: of intervals, each that misses any other misses the one that ends first or the one that begins
    last. What is no interval is held against the first values of its sort. Beyond its sort, each is held against the extremes of the
    largest ones, against the same value of others, and against those next to it in value and in time.
    """
    if len(cells) <= FEW:
        yield from combinations(cells, 2)
        return
    places = {id(cell): at for at, cell in enumerate(cells)}
    seen: set[tuple[int, int]] = set()
    for one, two in _of_many(cells, changes=changes):
        left, right = sorted((places[id(one)], places[id(two)]))
        if left != right and (left, right) not in seen:
            seen.add((left, right))
            yield cells[left], cells[right]


def _of_many(cells: Sequence[C], *, changes: bool) -> Iterator[tuple[C, C]]:
    sorts = sorted(_grouped(cells, _timed_sort if changes else _sort).values(), key=len, reverse=True)
    for group in sorts:
        yield from combinations(group, 2) if len(group) <= _SMALL else _against(group, _extremes(group))
        yield from pairwise(sorted((cell for cell in group if interval(cell.first.value)), key=_by_interval))
    yield from _against(cells, [cell for group in sorts[:_LARGEST] for cell in _extremes(group)])
    for group in _grouped(cells, _value).values():
        yield from pairwise(group)
    yield from _of_denials(cells)
    yield from _in_time(cells)


def _grouped(cells: Iterable[C], key: Callable[[Fact], Hashable]) -> Mapping[Hashable, list[C]]:
    found: defaultdict[Hashable, list[C]] = defaultdict(list)
    for cell in cells:
        found[key(cell.first)].append(cell)
    return found


def _value(fact: Fact) -> Hashable:
    return fact.value.kind, fact.value.key()


def _sort(fact: Fact) -> Hashable:
    """Return what must be alike before two values can clash, as far as it can be told without comparing them."""
    ahead = fact.modality if fact.modality not in {Modality.ACTUAL, Modality.ALLEGED} else ""
    sort = getattr(fact.value, "dimension", ""), getattr(fact.value, "counted", "")
    return fact.predicate, fact.value.kind, sort, ahead, tuple(sorted(fact.scope.items()))


def _timed_sort(fact: Fact) -> Hashable:
    return _sort(fact), fact.time, fact.statement.as_of_event


def interval(value: Meaning) -> tuple[float, float] | None:
    """Return the least and the greatest number, or the first and the last day, that a value leaves open."""
    if isinstance(value, DateMeaning):
        first, last = value.period.hull()
        return (-inf if first is None else first), (inf if last is None else last)
    return value.hull()


def _by_interval(cell: _Cell) -> tuple[float, float]:
    return interval(cell.first.value) or (0.0, 0.0)


def _extremes(group: Sequence[C]) -> list[C]:
    """Return the cells of a sort that clash with any other if one does, each end of two sources."""
    affirmed = [cell for cell in group if not cell.first.denied]
    bounded = [cell for cell in affirmed if interval(cell.first.value)]
    others = {_value(cell.first): cell for cell in reversed(affirmed) if not interval(cell.first.value)}
    first_end = sorted(bounded, key=lambda cell: _by_interval(cell)[1])
    last_begin = sorted(bounded, key=lambda cell: -_by_interval(cell)[0])
    return [*_of_two(first_end, 1), *_of_two(last_begin, 1), *_of_two(list(reversed(others.values())), _FIRST)]


def _of_two(ordered: Sequence[C], most: int) -> Iterator[C]:
    """Yield the first of some cells, and one of another source than theirs: what one source says is no conflict of two."""
    yield from ordered[:most]
    sources = {cell.first.source for cell in ordered[:most]}
    if len(sources) == 1:
        yield from islice((cell for cell in ordered if cell.first.source not in sources), 1)


def _against(cells: Iterable[C], extremes: Sequence[C]) -> Iterator[tuple[C, C]]:
    for cell in cells:
        yield from ((cell, extreme) for extreme in extremes)


def _of_denials(cells: Sequence[C]) -> Iterator[tuple[C, C]]:
    """Yield what is denied with what is affirmed of the same value, and a few denials with everything."""
    for group in _grouped(cells, _value).values():
        denied = [cell for cell in group if cell.first.denied]
        if denied and len(denied) < len(group):
            affirmed = [cell for cell in group if not cell.first.denied]
            yield from _against(affirmed, denied[:_FIRST])
            yield from _against(denied, affirmed[:_FIRST])
    yield from _against(cells, [cell for cell in cells if cell.first.denied][:_FIRST])


def _in_time(cells: Sequence[C]) -> Iterator[tuple[C, C]]:
    """Yield each cell with those that follow in time, and with the greatest value of an earlier time."""
    timed = sorted((cell for cell in cells if cell.first.time is not None), key=_by_time)
    for step in range(1, _NEIGHBOURS + 1):
        yield from zip(timed, timed[step:], strict=False)
    highest = timed[0] if timed else None
    for cell in timed:
        assert highest is not None  # noqa: S101
        yield highest, cell
        if _by_interval(cell)[0] > _by_interval(highest)[0]:
            highest = cell


def _by_time(cell: _Cell) -> tuple[float, float]:
    time = cell.first.time
    first, last = time.hull() if time is not None else (None, None)
    return (-inf if first is None else first), (inf if last is None else last)
