"""A place, and all that lies inside it."""

from collections.abc import Hashable
from dataclasses import dataclass
from typing import ClassVar, Literal

from checker.values import Comparison, Identity, Knowledge, Meaning, Reading, Value, Verdict
from checker.values.mention import AnyMention


class PlaceValue(Value):
    """Where something is or was."""

    kind: Literal["place"] = "place"
    place: AnyMention
    """The place, as this source words it."""

    def read(self, reading: Reading) -> "PlaceMeaning":
        """Return the resolved place."""
        place = reading.entity(self.place)
        return PlaceMeaning(place, reading.label(place))


@dataclass(frozen=True, slots=True)
class PlaceMeaning(Meaning):
    """A place with everything inside it."""

    kind: ClassVar[str] = "place"
    place: str
    label: str

    def compare(self, other: Meaning, knowledge: Knowledge) -> Comparison:
        """Compare two places: one, one inside the other, or apart."""
        assert isinstance(other, PlaceMeaning)  # noqa: S101
        mine, theirs = self.label, other.label
        identity = knowledge.identity(self.place, other.place)
        if identity is Identity.SAME:
            return Comparison(Verdict.AGREE, f"Both name {mine}.")
        if knowledge.contains(self.place, other.place) or knowledge.contains(other.place, self.place):
            return Comparison(Verdict.COMPATIBLE, f"One of {mine} and {theirs} lies inside the other.")
        if identity is Identity.UNSURE or knowledge.may_lie_inside(self.place, other.place):
            return Comparison(
                Verdict.INCOMPARABLE,
                f"It is not known whether one of {mine} and {theirs} lies inside the other.",
                f"Does one of {mine} and {theirs} lie inside the other?",
            )
        return Comparison(Verdict.CONTRADICT, f"Neither of {mine} and {theirs} lies inside the other.")

    def refines(self, other: Meaning, knowledge: Knowledge) -> bool:
        """Tell whether this place is the other or lies inside it."""
        assert isinstance(other, PlaceMeaning)  # noqa: S101
        same = knowledge.identity(self.place, other.place) is Identity.SAME
        return same or knowledge.contains(other.place, self.place)

    def say(self) -> str:
        """Return its name."""
        return self.label

    def key(self) -> Hashable:
        """Return its id."""
        return self.place

    def entities(self) -> tuple[str, ...]:
        """Return its id."""
        return (self.place,)
