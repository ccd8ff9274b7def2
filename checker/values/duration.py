"""A length of time."""

from collections.abc import Hashable
from dataclasses import dataclass, replace
from math import inf
from types import MappingProxyType
from typing import ClassVar, Literal

from checker.values import Comparison, Knowledge, Meaning, Reading, Value
from checker.values.bounds import Bounds, Range
from checker.values.hedge import Hedge, bounds_of, say
from checker.values.record import Number

DAYS = MappingProxyType(
    {
        "second": 1 / 86_400,
        "minute": 1 / 1_440,
        "hour": 1 / 24,
        "day": 1.0,
        "week": 7.0,
        "month": 30.4375,
        "year": 365.25,
        "decade": 3_652.5,
        "century": 36_525.0,
    }
)
"""Days in a unit of time, by the mean Gregorian year."""


class DurationValue(Value):
    """How long something lasted."""

    kind: Literal["duration"] = "duration"
    number: Number | None = None
    """How many units."""
    unit: Literal["second", "minute", "hour", "day", "week", "month", "year", "decade", "century"]
    """The unit of time."""
    hedge: Hedge = Hedge.NONE
    """How the source qualifies the number."""

    def read(self, reading: Reading) -> "DurationMeaning":  # noqa: ARG002
        """Return the lengths of time; a number without hedge leaves half a unit either side, softly."""
        number = None if self.number is None else float(self.number)
        bounds = bounds_of(number, self.hedge)
        if self.hedge is Hedge.NONE and number is not None:
            bounds = Bounds.between(number, number, number - 0.5, number + 0.5)
        shown = int(number) if number is not None and number.is_integer() else number
        plural = "" if shown == 1 else "s"
        return DurationMeaning(
            bounds.scaled(DAYS[self.unit]), f"{say(shown, self.hedge)} {self.unit}{plural}", DAYS[self.unit] < 1
        )


@dataclass(frozen=True, slots=True)
class DurationMeaning(Meaning):
    """Lengths of time, in days."""

    kind: ClassVar[str] = "duration"
    bounds: Bounds
    words: str
    by_clock: bool = False
    """Whether it is told in hours or less, so that it does not count calendar days."""

    def compare(self, other: Meaning, knowledge: Knowledge) -> Comparison:  # noqa: ARG002
        """Compare two lengths of time."""
        assert isinstance(other, DurationMeaning)  # noqa: S101
        return self.bounds.compare(other.bounds, self.say(), other.say())

    def refines(self, other: Meaning, knowledge: Knowledge) -> bool:  # noqa: ARG002
        """Tell whether these lengths of time lie among the other's."""
        assert isinstance(other, DurationMeaning)  # noqa: S101
        return self.bounds.inner.within(other.bounds.inner)

    def surely_refines(self, other: Meaning, knowledge: Knowledge) -> bool:
        """Tell whether these lengths of time lie among the other's, also those that the wording may mean."""
        assert isinstance(other, DurationMeaning)  # noqa: S101
        return self.refines(other, knowledge) and self.bounds.outer.within(other.bounds.outer)

    def say(self) -> str:
        """Return the length of time for people."""
        return self.words

    def key(self) -> Hashable:
        """Return the bounds."""
        return self.bounds

    def hull(self) -> tuple[float, float]:
        """Return the shortest and the longest time."""
        return self.bounds.inner.low, self.bounds.inner.high

    def loosened(self) -> "DurationMeaning":
        """Return the same time without outer limit."""
        return replace(self, bounds=Bounds(self.bounds.inner, Range(-inf, inf)))
