"""A gate that is shut between two facts: which, why, and what would open it."""

from dataclasses import dataclass
from enum import StrEnum


class Gate(StrEnum):
    """What has to be alike before two values may be compared."""

    SUBJECT = "subject"
    PREDICATE = "predicate"
    SCOPE = "scope"
    MODALITY = "modality"
    TIME = "time"
    KIND = "kind"


@dataclass(frozen=True, slots=True)
class Shut:
    """A gate that keeps two facts apart, why, and the question that would open it."""

    gate: Gate
    reason: str
    question: str
