"""One event: by series and ordinal, or by name."""

from collections.abc import Hashable
from dataclasses import dataclass
from typing import Annotated, ClassVar, Literal, Self

from pydantic import ConfigDict, Field, model_validator

from checker.values import Comparison, Knowledge, Meaning, Reading, Value
from checker.values.definite import definite
from checker.values.entity import compare_things
from checker.values.mention import AnyMention, AnyNamed, Mention, MentionKind
from checker.values.record import Int
from checker.values.shape import given, missing, when


class EventValue(Value):
    """An event, by series and ordinal or as a mention."""

    model_config = ConfigDict(
        json_schema_extra={
            "allOf": [when(given("event"), missing("series", "ordinal"), given("series", "ordinal"))],
            "examples": [
                {"kind": "event", "series": "Lenn river conferences", "ordinal": 3, "text": "the third conference"},
                {"kind": "event", "event": {"kind": "event", "name": "opening of the Lenn bridge"}},
            ],
        }
    )

    kind: Literal["event"] = "event"
    event: AnyMention | None = None
    """The event as a mention, where it has no ordinal in a series."""
    series: AnyNamed | None = None
    """The series the event belongs to."""
    ordinal: Annotated[Int, Field(ge=1, le=100_000)] | None = None
    """Its number in the series."""

    @model_validator(mode="after")
    def _one_way(self) -> Self:
        """Demand one way of naming the event."""
        if (self.event is None) == (self.series is None) or (self.series is None) != (self.ordinal is None):
            raise ValueError('write either "event", or "series" and "ordinal" together')
        return self

    def mention(self) -> AnyMention:
        """Return the event as a mention."""
        if self.event is not None:
            return self.event
        return Mention(kind=MentionKind.EVENT, series=self.series, ordinal=self.ordinal)

    def read(self, reading: Reading) -> "EventMeaning":
        """Return the resolved event."""
        event = reading.entity(self.mention())
        return EventMeaning(event, reading.label(event))


@dataclass(frozen=True, slots=True)
class EventMeaning(Meaning):
    """One event."""

    kind: ClassVar[str] = "event"
    event: str
    label: str

    def compare(self, other: Meaning, knowledge: Knowledge) -> Comparison:
        """Compare two events."""
        assert isinstance(other, EventMeaning)  # noqa: S101
        return compare_things(self.event, other.event, knowledge)

    def say(self) -> str:
        """Return its name as it reads inside a sentence."""
        return definite(self.label)

    def key(self) -> Hashable:
        """Return its id."""
        return self.event

    def entities(self) -> tuple[str, ...]:
        """Return its id."""
        return (self.event,)
