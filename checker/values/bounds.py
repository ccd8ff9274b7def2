"""Numbers that a value leaves open: an inner range, and an outer one where a hedge made the inner soft."""

from dataclasses import dataclass, replace
from math import inf

from checker.values import ROOM, Comparison, Verdict
from checker.values.definite import sentence


@dataclass(frozen=True, slots=True)
class Range:
    """All numbers between two bounds, each open or closed."""

    low: float
    high: float
    low_open: bool = False
    high_open: bool = False

    def meets(self, other: "Range") -> bool:
        """Tell whether the two ranges share a number."""
        low = max((self.low, self.low_open), (other.low, other.low_open))
        high = min((self.high, not self.high_open), (other.high, not other.high_open))
        return low[0] < high[0] or (low[0] == high[0] and not low[1] and high[1])

    def within(self, other: "Range") -> bool:
        """Tell whether every number of this range is one of the other's."""
        low = (self.low, self.low_open) >= (other.low, other.low_open)
        high = (self.high, not self.high_open) <= (other.high, not other.high_open)
        return low and high

    def above(self, other: "Range") -> bool:
        """Tell whether every number of this range is greater than every number of the other."""
        return self.low > other.high or (self.low == other.high and (self.low_open or other.high_open))

    def plus(self, other: "Range") -> "Range":
        """Return the sums of a number of each."""
        return Range(
            self.low + other.low, self.high + other.high, self.low_open or other.low_open, self.high_open or other.high_open
        )

    def gap(self, other: "Range") -> float:
        """Return how far the two ranges lie apart, 0 where they meet."""
        return max(0.0, other.low - self.high, self.low - other.high)


@dataclass(frozen=True, slots=True)
class Bounds:
    """The numbers that a value leaves open (`inner`) and those beyond which a clash is certain (`outer`)."""

    inner: Range
    outer: Range

    @classmethod
    def exactly(cls, number: float) -> "Bounds":
        """Return the bounds of one number and nothing else."""
        return cls(Range(number, number), Range(number, number))

    @classmethod
    def between(cls, low: float, high: float, outer_low: float, outer_high: float) -> "Bounds":
        """Return closed inner bounds with an outer range whose ends do not belong to it where they lie further out."""
        outer = Range(outer_low, outer_high, outer_low < low, outer_high > high)
        return cls(Range(low, high), outer)

    def loosened(self) -> "Bounds":
        """Return these bounds without any outer limit."""
        return replace(self, outer=Range(-inf, inf))

    def widened(self, by: float) -> "Bounds":
        """Return these bounds with some room on either side, and twice that before a clash is certain."""
        inner, outer = self.inner, self.outer
        return Bounds.between(inner.low - by, inner.high + by, outer.low - 2 * by, outer.high + 2 * by)

    def plus(self, other: "Bounds") -> "Bounds":
        """Return the sums of a number of each."""
        return Bounds(self.inner.plus(other.inner), self.outer.plus(other.outer))

    def above(self, other: "Bounds") -> Verdict:
        """Tell whether these numbers are greater than the others: certainly (contradict), as worded (tension), or not."""
        if self.outer.above(other.outer):
            return Verdict.CONTRADICT
        if self.inner.above(other.inner) and not self._touches(other):
            return Verdict.TENSION
        return Verdict.COMPATIBLE

    def scaled(self, factor: float) -> "Bounds":
        """Return these bounds in another unit."""

        def scale(one: Range) -> Range:
            return replace(one, low=one.low * factor, high=one.high * factor)

        return Bounds(scale(self.inner), scale(self.outer))

    def _touches(self, other: "Bounds") -> bool:
        """Tell whether the inner ranges come as near as can be at an end that is loose: "a year" and "more than a year"."""
        low, high = sorted((self, other), key=lambda one: (one.inner.low, one.inner.high))
        loose = low.outer.high > low.inner.high or high.outer.low < high.inner.low
        return low.inner.high == high.inner.low and loose

    def compare(self, other: "Bounds", mine: str, theirs: str) -> Comparison:
        """Compare two sets of numbers; `mine` and `theirs` are how the values are told to people."""
        if self.inner == other.inner:
            return Comparison(
                Verdict.AGREE, f"Both say {mine}." if mine == theirs else sentence(f"{mine} and {theirs} say the same.")
            )
        if self.inner.meets(other.inner) or self._touches(other):
            return Comparison(Verdict.COMPATIBLE, sentence(f"{mine} and {theirs} leave room for each other."))
        if self.outer.meets(other.outer):
            return Comparison(Verdict.TENSION, sentence(f"{mine} and {theirs} do not fit together."), cautions=(ROOM,))
        return Comparison(Verdict.CONTRADICT, f"No number fits both {mine} and {theirs}.")
