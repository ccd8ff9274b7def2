"""What an editor decided about a finding: one small file each in `claims/decisions/`."""

from typing import Annotated, Literal

from pydantic import Field

from checker.values.record import Name, Record, Text, Version

Address = Annotated[str, Field(strict=True, pattern=r"^[a-z0-9]+(?:-[a-z0-9]+)*/[a-z0-9]+(?:-[a-z0-9]+)*(?![\s\S])")]
"""A claim as `SOURCE/CLAIM`."""


class Seen(Record):
    """A claim as it stood when the decision was made."""

    claim: Address
    """Which claim."""
    value: Text
    """Its value as printed."""
    scope: Text | None = None
    """Its scope as printed."""
    polarity: Text = "affirmed"
    """Its polarity."""
    modality: Text = "actual"
    """Its modality."""


class Decision(Record):
    """What was decided about pairs of claims."""

    schema_: Annotated[Text | None, Field(alias="$schema")] = None
    """Where an editor's program finds the schema."""
    schema_version: Version
    """The version of this format: 1."""
    pairs: Annotated[tuple[Annotated[tuple[Address, ...], Field(min_length=1)], ...], Field(min_length=1)]
    """The clashing claims, two and two (or the one set that clashes only together)."""
    decision: Literal["real", "not-a-conflict", "different-thing", "resolved"]
    """What it is."""
    reason: Text
    """Why."""
    by: Name | None = None
    """Who decided."""
    on: Text | None = None
    """On which day, in EDTF."""
    settled_by: Text | None = None
    """What settled it: a document, a correction, a call."""
    seen: tuple[Seen, ...] = ()
    """The claims as they stood."""
    finding: Text | None = None
    """The finding's id then. For information only."""
    rule: Text | None = None
    """The rule that reported it then. For information only."""
