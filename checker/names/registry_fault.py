"""What is wrong with what people wrote about who is who."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class RegistryFault:
    """A fault of a registry file."""

    file: str
    """The file, as the caller named it."""
    pointer: str
    """The JSON pointer in the file."""
    message: str
    """What is wrong, and what to write instead."""
    rule: str = "contradictory-decisions"
    """The kind of problem that it is reported as."""


@dataclass(frozen=True, slots=True, order=True)
class MentionFault:
    """A mention that cannot be resolved as it is written."""

    source: str
    """The source's id."""
    name: str
    """The mention's wording (empty for an event by series and ordinal)."""
    ref: str
    """The registry id that it names."""
    message: str
    """What is wrong, and what to write instead."""
    rule: str
    """The kind of problem that it is reported as."""
    kind: str
    """The mention's kind."""
    also: tuple[str, ...] = ()
    """Its other wordings."""
