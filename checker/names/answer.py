"""The answer to the question whether two names stand for one thing."""

from dataclasses import dataclass

from checker.values import Identity

__all__ = ["Answer", "Identity"]


@dataclass(frozen=True, slots=True)
class Answer:
    """Same, different or unsure, and the sentences that led to it, in order."""

    identity: Identity
    steps: tuple[str, ...]

    def softened(self, reason: str) -> "Answer":
        """Return this answer, turned to unsure for `reason` where it was `same`."""
        if self.identity is not Identity.SAME:
            return self
        return Answer(Identity.UNSURE, (*self.steps, reason))
