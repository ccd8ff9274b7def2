"""A stretch of days, and what can be asked of a sorted row of them."""

from collections.abc import Iterable
from math import inf
from typing import NamedTuple


class Stretch(NamedTuple):
    """All days from `first` to `last`, both included.

    Both are day numbers, or minus and plus infinity where there is no bound.
    """

    first: float
    last: float

    def meets(self, other: "Stretch") -> bool:
        """Tell whether the two stretches share a day."""
        return self.first <= other.last and other.first <= self.last

    def within(self, other: "Stretch") -> bool:
        """Tell whether every day of this stretch is one of the other's."""
        return other.first <= self.first and self.last <= other.last

    def wider(self, days: int) -> "Stretch":
        """Return the stretch with so many more days at either side."""
        return Stretch(self.first - days, self.last + days)


Row = tuple[Stretch, ...]
"""Stretches in the order of time with at least one day between any two."""

ALWAYS = Stretch(-inf, inf)


def row(stretches: Iterable[Stretch]) -> Row:
    """Return stretches in order; those that overlap or follow each other without a gap become one."""
    joined: list[Stretch] = []
    for one in sorted(stretches):
        if joined and one.first <= joined[-1].last + 1:
            joined[-1] = Stretch(joined[-1].first, max(joined[-1].last, one.last))
        else:
            joined.append(one)
    return tuple(joined)


def hull(stretches: Row) -> Stretch:
    """Return the stretch from the first day of the row to its last."""
    return Stretch(stretches[0].first, stretches[-1].last)


def covered(mine: Row, theirs: Row) -> bool:
    """Tell whether every day of the first row is one of the second's."""
    at = 0
    for one in mine:
        while at < len(theirs) and theirs[at].last < one.first:
            at += 1
        if at == len(theirs) or not one.within(theirs[at]):
            return False
    return True


def gap(mine: Row, theirs: Row) -> float:
    """Return how far the nearest days of two rows are apart: 0 where they share one, 1 for neighbours."""
    nearest, left, right = inf, 0, 0
    while left < len(mine) and right < len(theirs):
        one, other = mine[left], theirs[right]
        if one.meets(other):
            return 0
        if one.last < other.first:
            nearest, left = min(nearest, other.first - one.last), left + 1
        else:
            nearest, right = min(nearest, one.first - other.last), right + 1
    return nearest
