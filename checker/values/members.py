"""A list of who or what belongs, open or complete."""

from collections.abc import Hashable
from dataclasses import dataclass
from typing import Annotated, ClassVar, Literal, Self

from pydantic import ConfigDict, Field, model_validator

from checker.values import Comparison, Identity, Knowledge, Meaning, Reading, Value, Verdict
from checker.values.mention import AnyMention
from checker.values.record import Flag
from checker.values.shape import filled, when


class MembersValue(Value):
    """Who was there, who signed, what belongs to it."""

    model_config = ConfigDict(json_schema_extra={"allOf": [when({"not": filled("members")}, filled("denied"))]})

    kind: Literal["members"] = "members"
    members: Annotated[tuple[AnyMention, ...], Field(max_length=500)] = ()
    """Those the source names."""
    complete: Flag = False
    """True only where the source says that there are no others ("only", "both", "the three …")."""
    denied: Annotated[tuple[AnyMention, ...], Field(max_length=500)] = ()
    """Those of whom the same sentence says that they do not belong."""

    @model_validator(mode="after")
    def _someone(self) -> Self:
        """Demand at least one name."""
        if not self.members and not self.denied:
            raise ValueError('name at least one member in "members" (or in "denied")')
        return self

    def read(self, reading: Reading) -> "MembersMeaning":
        """Return the resolved members."""
        members = tuple(sorted({reading.entity(one) for one in self.members}))
        denied = tuple(sorted({reading.entity(one) for one in self.denied}))
        labels = tuple((one, reading.label(one)) for one in sorted({*members, *denied}))
        return MembersMeaning(members, denied, self.complete, labels)


@dataclass(frozen=True, slots=True)
class MembersMeaning(Meaning):
    """All lists that have these in them, not those, and nobody else where the list is complete."""

    kind: ClassVar[str] = "members"
    exclusive: ClassVar[bool] = True
    members: tuple[str, ...]
    denied: tuple[str, ...]
    complete: bool
    labels: tuple[tuple[str, str], ...]

    def compare(self, other: Meaning, knowledge: Knowledge) -> Comparison:
        """Compare two lists: an open list says nothing of who is missing."""
        assert isinstance(other, MembersMeaning)  # noqa: S101
        if self.key() == other.key():
            return Comparison(Verdict.AGREE, f"Both name {self.say()}.")
        for one, two in ((self, other), (other, self)):
            clash = one.shuts_out(two, knowledge)
            if clash is not None:
                return clash
        return Comparison(Verdict.COMPATIBLE, "Both lists can be parts of one list.")

    def shuts_out(self, other: "MembersMeaning", knowledge: Knowledge) -> Comparison | None:
        """Return the clash where this list leaves no room for a member of the other."""
        for member in other.members:
            name = other.name(member)
            if any(knowledge.identity(member, one) is Identity.SAME for one in self.denied):
                return Comparison(Verdict.CONTRADICT, f"One names {name}, the other says that {name} was not among them.")
            if self.complete and all(_apart(member, one, knowledge) for one in self.members):
                return Comparison(
                    Verdict.CONTRADICT,
                    f"One list is complete ({self.say()}) and does not hold {name}, whom the other names.",
                )
        return None

    def shares(self, other: "MembersMeaning", knowledge: Knowledge) -> bool:
        """Tell whether some member of the two lists may be one."""
        return any(not _apart(one, two, knowledge) for one in self.members for two in other.members)

    def refines(self, other: Meaning, knowledge: Knowledge) -> bool:
        """Tell whether this list names everyone whom the other names."""
        assert isinstance(other, MembersMeaning)  # noqa: S101
        return bool(other.members) and all(
            any(knowledge.identity(one, mine) is Identity.SAME for mine in self.members) for one in other.members
        )

    def name(self, member: str) -> str:
        """Return the name of a member."""
        return dict(self.labels)[member]

    def say(self) -> str:
        """Return the list for people."""
        head = ", ".join(sorted(self.name(one) for one in self.members))
        tail = ", ".join(sorted(self.name(one) for one in self.denied))
        only = "only " if self.complete else ""
        return "; ".join(filter(None, [only + head if head else "", f"not {tail}" if tail else ""]))

    def key(self) -> Hashable:
        """Return members, denied and whether the list is complete."""
        return self.members, self.denied, self.complete

    def entities(self) -> tuple[str, ...]:
        """Return all members named."""
        return tuple(one for one, _ in self.labels)


def _apart(left: str, right: str, knowledge: Knowledge) -> bool:
    """Tell whether two names stand for two things of which neither may speak for the other."""
    return knowledge.identity(left, right) is Identity.DIFFERENT and knowledge.link(left, right) is None
