"""A claim file: one article and what it says."""

from typing import Annotated, Literal

from pydantic import Field

from checker.model.claim import Claim
from checker.model.source import Evidence, Source
from checker.values.mention import AnyMention, AnyNamed, Mention, MentionKey, MentionKind
from checker.values.record import Id, Record, Text, Version

SCHEMA_VERSION = 1
"""The version of every file kind that this release writes."""


class Omitted(Evidence):
    """A sentence that no claim covers."""

    reason: Literal["opinion", "furniture", "forecast", "citation", "repeated", "vague", "todo"]
    """Why it carries no claim. `todo` is work still to be done."""
    note: Text | None = None
    """A remark for other encoders."""


class ClaimFile(Record):
    """One article and what it says."""

    schema_: Annotated[Text | None, Field(alias="$schema")] = None
    """Where an editor's program finds the schema, for completion and explanations."""
    schema_version: Version
    """The version of this format: 1."""
    source: Source
    """The article."""
    mentions: Annotated[dict[Id, Mention], Field(max_length=2_000)] = {}
    """Things that are named more than once: each has a key that claims may use."""
    claims: Annotated[tuple[Claim, ...], Field(max_length=20_000)] = ()
    """What the article says."""
    omitted: Annotated[tuple[Omitted, ...], Field(max_length=20_000)] = ()
    """Sentences that no claim covers, each with a reason."""

    def mention(self, named: AnyMention | AnyNamed, kind: MentionKind) -> Mention:
        """Return the full mention behind a key of the table or a plain name, which gets the kind given.

        Raises:
            KeyError: the table has no such key.

        """
        if isinstance(named, MentionKey):
            return self.mentions[named.mention]
        return Mention(kind=kind, name=named) if isinstance(named, str) else named
