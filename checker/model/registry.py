"""What people know about who is who: `claims/registry.json` and the small files in `claims/registry/`."""

from typing import Annotated, Literal

from pydantic import Field

from checker.values.mention import MentionKind
from checker.values.record import Id, Int, Name, Record, Text, Version


class RegistryName(Record):
    """One name of an entity."""

    name: Name
    """The name."""
    type: Literal["strong", "weak", "former", "acronym", "translation"] = "strong"
    """`weak` names (a surname, an office, a capital) count only beside a full mention in the same source."""
    valid: Text | None = None
    """Of a former name: when it was in use, in EDTF."""


class Entity(Record):
    """A person, a body, a place, a series of events."""

    id: Id
    """Short and lasting; mentions may pin it as `ref`."""
    kind: MentionKind
    """What sort of thing it is."""
    names: Annotated[tuple[RegistryName, ...], Field(min_length=1, max_length=200)]
    """All names it goes by, the one to print first."""
    not_same_as: tuple[Id, ...] = ()
    """Entities it must never be taken for."""
    part_of: tuple[Id, ...] = ()
    """Wholes it belongs to: a delegation of a state, a zone of a set of zones, a series of a wider process."""
    located_in: tuple[Id, ...] = ()
    """Places it lies in."""
    member_of: tuple[Id, ...] = ()
    """Groups and collectives it is a member of."""
    series: Id | None = None
    """Of an event: the series it belongs to."""
    ordinal: Annotated[Int, Field(ge=1, le=100_000)] | None = None
    """Of an event: its number in the series."""
    classes: tuple[Name, ...] = ()
    """Of an event or series: what sort of event it is, in words of the vocabulary."""
    valid: Text | None = None
    """When it existed, in EDTF."""
    note: Text | None = None
    """A remark for other editors."""


class IdentityDecision(Record):
    """What an editor decided about two names or entities."""

    left: Name
    """A registry id or a name as a source words it."""
    right: Name
    """A registry id or a name as a source words it."""
    kind: MentionKind
    """What sort of thing both are."""
    decision: Literal["same", "different"]
    """Whether they are one."""
    reason: Text
    """Why."""
    by: Name | None = None
    """Who decided."""
    on: Text | None = None
    """On which day, in EDTF."""


class Registry(Record):
    """Entities and decisions about them."""

    schema_: Annotated[Text | None, Field(alias="$schema")] = None
    """Where an editor's program finds the schema."""
    schema_version: Version
    """The version of this format: 1."""
    entities: Annotated[tuple[Entity, ...], Field(max_length=100_000)] = ()
    """Who is who."""
    decisions: Annotated[tuple[IdentityDecision, ...], Field(max_length=100_000)] = ()
    """What was decided about pairs of names."""
