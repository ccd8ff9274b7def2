"""How a claim names a thing: by the source's own wording, by series and ordinal, or by a key of the file's table."""

from enum import StrEnum
from typing import Annotated, Any, Self

from pydantic import ConfigDict, Discriminator, Field, Tag, model_validator

from checker.values.record import Id, Int, Name, Record
from checker.values.shape import given, missing, one_of, when


class MentionKind(StrEnum):
    """What sort of thing a name stands for. Names of different kinds never stand for one thing."""

    PERSON = "person"
    GROUP = "group"
    ORGANISATION = "organisation"
    COUNTRY = "country"
    PLACE = "place"
    ZONE = "zone"
    EVENT = "event"
    SERIES = "series"
    OFFICE = "office"
    DOCUMENT = "document"
    AGREEMENT = "agreement"
    ISSUE = "issue"
    STATE_OF_AFFAIRS = "state-of-affairs"
    THING = "thing"


class MentionKey(Record):
    """A thing that stands in the file's own table `mentions`."""

    mention: Id
    """The key in the table `mentions` of this file."""


class Mention(Record):
    """A thing as this source words it."""

    model_config = ConfigDict(
        json_schema_extra={
            "allOf": [
                when(one_of("kind", "event"), {}, missing("series", "ordinal")),
                when(given("series"), given("ordinal")),
                when(missing("series"), given("name")),
                when(missing("series"), missing("ordinal")),
            ]
        }
    )

    kind: MentionKind
    """What sort of thing it is."""
    name: Name | None = None
    """The name as this source words it. An event may be given by series and ordinal instead."""
    ref: Id | None = None
    """The id of a registry entry, where the wording alone could mean several things."""
    series: "Annotated[AnyNamed, Field()] | None" = None
    """Of an event: the series it belongs to, as a name or a mention."""
    ordinal: Annotated[Int, Field(ge=1, le=100_000)] | None = None
    """Of an event: its number in the series, counted from 1."""
    also: tuple[Name, ...] = ()
    """Other wordings of the same thing in this source (in the table `mentions`)."""

    @model_validator(mode="after")
    def _named(self) -> Self:
        """Demand a name, or for an event a series and an ordinal."""
        if self.kind is not MentionKind.EVENT and (self.series is not None or self.ordinal is not None):
            raise ValueError('only a mention of kind "event" may have "series" and "ordinal"')
        if (self.series is None) != (self.ordinal is None):
            raise ValueError('"series" and "ordinal" stand together: write both or neither')
        if self.name is None and self.series is None:
            raise ValueError('write a "name" (or, for an event, "series" and "ordinal")')
        return self


def _shape(value: Any) -> str:  # noqa: ANN401
    """Tell which of the three shapes of a named thing this is."""
    if isinstance(value, str):
        return "words"
    if isinstance(value, MentionKey) or (isinstance(value, dict) and "mention" in value):
        return "key"
    return "named"


AnyMention = Annotated[
    Annotated[Mention, Tag("named")] | Annotated[MentionKey, Tag("key")],
    Discriminator(
        _shape,
        custom_error_type="mention",
        custom_error_message="write a mention: an object with kind and name",
    ),
]
"""A mention, or a key of the file's table of mentions."""

AnyNamed = Annotated[
    Annotated[Name, Tag("words")] | Annotated[Mention, Tag("named")] | Annotated[MentionKey, Tag("key")],
    Discriminator(_shape),
]
"""A plain name, a mention, or a key of the file's table of mentions."""

Mention.model_rebuild()
