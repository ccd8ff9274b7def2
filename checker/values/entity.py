"""One resolved thing: a person, a group, an office, a document."""

from collections.abc import Hashable
from dataclasses import dataclass
from typing import ClassVar, Literal

from checker.values import Comparison, Identity, Knowledge, Meaning, Reading, Value, Verdict
from checker.values.definite import definite, sentence
from checker.values.members import MembersMeaning
from checker.values.mention import AnyMention


def compare_things(left: str, right: str, knowledge: Knowledge) -> Comparison:
    """Compare two entity ids: one thing, two things, or nobody can say."""
    mine, theirs = definite(knowledge.label(left)), definite(knowledge.label(right))
    match knowledge.identity(left, right):
        case Identity.SAME:
            return Comparison(Verdict.AGREE, f"Both name {mine}.")
        case Identity.DIFFERENT if (link := knowledge.link(left, right)) is not None:
            return Comparison(Verdict.INCOMPARABLE, link, f"Does one of {mine} and {theirs} stand for the other?")
        case Identity.DIFFERENT:
            return Comparison(Verdict.CONTRADICT, sentence(f"{mine} and {theirs} are not the same."))
        case _:
            return Comparison(
                Verdict.INCOMPARABLE,
                f"It is not certain whether {mine} and {theirs} are the same.",
                f"Do “{knowledge.label(left)}” and “{knowledge.label(right)}” mean the same?",
            )


class EntityValue(Value):
    """A person, a body, an office, a document."""

    kind: Literal["entity"] = "entity"
    entity: AnyMention
    """The thing, as this source words it."""

    def read(self, reading: Reading) -> "EntityMeaning":
        """Return the resolved thing."""
        entity = reading.entity(self.entity)
        return EntityMeaning(entity, reading.label(entity))


@dataclass(frozen=True, slots=True)
class EntityMeaning(Meaning):
    """One thing."""

    kind: ClassVar[str] = "entity"
    entity: str
    label: str

    def compare(self, other: Meaning, knowledge: Knowledge) -> Comparison:
        """Compare two things."""
        assert isinstance(other, EntityMeaning)  # noqa: S101
        return compare_things(self.entity, other.entity, knowledge)

    def as_list(self) -> MembersMeaning:
        """Return a list of one."""
        return MembersMeaning((self.entity,), (), complete=False, labels=((self.entity, self.label),))

    def say(self) -> str:
        """Return its name."""
        return self.label

    def key(self) -> Hashable:
        """Return its id."""
        return self.entity

    def entities(self) -> tuple[str, ...]:
        """Return its id."""
        return (self.entity,)
