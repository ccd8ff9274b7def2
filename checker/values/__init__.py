"""What can be claimed: one file per kind of value.

A value is the set of possibilities it leaves open. Two classes make a kind: the record that stands in a claim file, and its meaning,
which knows how to compare itself with another of its kind. Nobody else looks inside a value.
"""

from abc import ABC, abstractmethod
from collections.abc import Hashable
from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar, Protocol

from checker.dates.period import Period
from checker.values.mention import AnyMention, AnyNamed
from checker.values.record import Record, Text


class Verdict(StrEnum):
    """What a comparison of two claims comes to."""

    AGREE = "agree"
    COMPATIBLE = "compatible"
    TENSION = "tension"
    CONTRADICT = "contradict"
    INCOMPARABLE = "incomparable"

    @property
    def clashes(self) -> bool:
        """Tell whether an editor should look at the pair."""
        return self in {Verdict.TENSION, Verdict.CONTRADICT}


class Identity(StrEnum):
    """Whether two names stand for one thing."""

    SAME = "same"
    DIFFERENT = "different"
    UNSURE = "unsure"


@dataclass(frozen=True, slots=True)
class Comparison:
    """A verdict on two values and the sentence that gives its reason."""

    verdict: Verdict
    reason: str
    question: str | None = None
    """What an editor would have to know where the values cannot be compared."""
    cautions: tuple[str, ...] = ()
    """Why both may be right although they clash."""

    def at_most_tension(self, reason: str) -> "Comparison":
        """Return this comparison, softened where it is a contradiction."""
        if self.verdict is not Verdict.CONTRADICT:
            return self
        return Comparison(Verdict.TENSION, self.reason, self.question, (*self.cautions, reason))


ROOM = "The wording leaves some room."
"""The caution of two values of which at least one is told loosely."""


class Knowledge(Protocol):
    """What is known of things and words when two values are compared."""

    def identity(self, left: str, right: str) -> Identity:
        """Tell whether two entity ids stand for one thing."""

    def contains(self, whole: str, part: str) -> bool:
        """Tell whether a place lies inside another."""

    def label(self, entity: str) -> str:
        """Return the name to print for an entity id."""

    def may_lie_inside(self, left: str, right: str) -> bool:
        """Tell whether, for all that is known, one of two places may lie inside the other."""

    def link(self, left: str, right: str) -> str | None:
        """Return why one of two things may stand for the other, as a person does for a body; None where nothing ties them."""

    def excludes(self, terms: str, left: str, right: str) -> bool:
        """Tell whether two terms of a list cannot both hold."""

    def implies(self, terms: str, left: str, right: str) -> bool:
        """Tell whether the first term includes the second."""

    def counts(self, left: str, right: str) -> Identity:
        """Compare what is counted: SAME, UNSURE (one is the broader, or is often used for the other) or DIFFERENT."""

    def includes(self, whole: str, part: str) -> bool:
        """Tell whether the first of two counted words includes the second."""

    def agreement(self, left: str, right: str) -> str | None:
        """Return in a sentence how far two free texts say the same; None where they do not, or nobody can tell."""


class Reading(Protocol):
    """What a record needs in order to be read: its source, the names and the units."""

    @property
    def published(self) -> Period | None:
        """When the source was published, as far as it is known."""

    def entity(self, mention: AnyMention | AnyNamed, kind: str = "organisation") -> str:
        """Return the entity id of a mention of this source."""

    def label(self, entity: str) -> str:
        """Return the name to print for an entity id."""

    def unit(self, name: str) -> tuple[str, float] | None:
        """Return dimension and factor of a unit."""

    @property
    def terms(self) -> str:
        """The name of the list of terms that the predicate takes."""


@dataclass(frozen=True, slots=True)
class Meaning(ABC):
    """The possibilities that a value leaves open."""

    kind: ClassVar[str]
    exclusive: ClassVar[bool] = False
    """True where two values that clash do so even if a subject may have several (terms that exclude each other, complete lists)."""

    @abstractmethod
    def compare(self, other: "Meaning", knowledge: Knowledge) -> Comparison:
        """Compare with another meaning of the same kind."""

    @abstractmethod
    def say(self) -> str:
        """Return the value as read, for people."""

    @abstractmethod
    def key(self) -> Hashable:
        """Return what two meanings that leave the same possibilities have in common."""

    def refines(self, other: "Meaning", knowledge: Knowledge) -> bool:
        """Tell whether every possibility of this value is one of the other's, so that denying the other denies this."""
        return self.compare(other, knowledge).verdict is Verdict.AGREE

    def surely_refines(self, other: "Meaning", knowledge: Knowledge) -> bool:
        """Tell the same with all that loose wordings may mean: "at least 12" may be 30, which "up to 24" is not."""
        return self.refines(other, knowledge)

    def as_list(self) -> "Meaning":
        """Return a single thing as a list of one; anything else as it is."""
        return self

    def hull(self) -> tuple[float, float] | None:
        """Return the inner bounds of a convex meaning: groups whose bounds all meet are consistent in one pass."""
        return None

    def loosened(self) -> "Meaning":
        """Return this meaning with outer bounds that know no limit: a clash is a tension at most."""
        return self

    def entities(self) -> tuple[str, ...]:
        """Return the entity ids that the value speaks of."""
        return ()


class Value(Record, ABC):
    """What a claim says of its subject, tagged by `kind`."""

    kind: str
    text: Text | None = None
    """The words of the source that carry the value."""

    @abstractmethod
    def read(self, reading: Reading) -> Meaning:
        """Return the possibilities that these words leave open.

        Raises:
            ValueError: a part of the value cannot be read; the message says what to write instead.

        """
