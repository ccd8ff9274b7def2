"""What holds for a group holds for its members, where a source names them all: "the three dairies", with their names."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from checker.comparing.fact import Fact
from checker.comparing.known import Known
from checker.comparing.relate import is_told
from checker.comparing.statement import Statement
from checker.model.claim import Modality, Polarity
from checker.values.entity import EntityMeaning
from checker.values.members import MembersMeaning

PARTS = "consists-of"
"""The predicate that tells who belongs to a group."""
PART_OF = frozenset({"member-of", "part-of"})
"""Predicates that tell to what somebody belongs."""


def belonging(statements: Sequence[Statement]) -> frozenset[tuple[str, str]]:
    """Return who belongs to whom by what any source tells as a fact: part and whole."""
    found: set[tuple[str, str]] = set()
    for one in statements:
        if one.polarity is Polarity.DENIED or one.modality not in {Modality.ACTUAL, Modality.ALLEGED}:
            continue
        if one.claim.predicate == PARTS and isinstance(one.value, MembersMeaning):
            found |= {(member, one.subject) for member in one.value.members}
        elif one.claim.predicate in PART_OF:
            found |= {(one.subject, whole) for whole in one.value.entities()}
    return frozenset(found)


def of_members(facts: Sequence[Fact], known: Known) -> Iterator[Fact]:
    """Yield, for each fact about a group whose members are told in full, the same fact for every member.

    It may stand in a list of who was there, who signed and the like: what a group did as one, each of its members took part in. Or the
    group is the subject of a predicate of which each member has a claim of its own, such as a position; a member may then agree with
    its group, and where it differs that is no clash. What is denied of a group is not denied of each member.
    """
    members = _told_in_full(facts)
    for fact in facts:
        spec = known.vocabulary.predicate(fact.predicate)
        if spec is None or fact.denied:
            continue
        listed = "members" in spec.values and fact.predicate != PARTS
        if listed and isinstance(fact.value, EntityMeaning):
            for member in members.get(fact.value.entity, ()):
                label = known.label(member)
                yield replace(fact, value=EntityMeaning(member, label), via=f"{label} is one of {fact.value.label}.")
        if spec.each:
            for member in members.get(fact.subject, ()):
                via = f"{known.label(member)} is one of {known.label(fact.subject)}."
                yield replace(fact, subject=member, via=via, joint=via)


def _told_in_full(facts: Sequence[Fact]) -> Mapping[str, tuple[str, ...]]:
    """Return the members of the groups whose list is told as complete, and told alike wherever it is."""
    lists: defaultdict[str, set[tuple[str, ...]]] = defaultdict(set)
    for fact in facts:
        if fact.predicate == PARTS and is_told(fact) and isinstance(fact.value, MembersMeaning) and fact.value.complete:
            lists[fact.subject].add(fact.value.members)
    return {group: next(iter(found)) for group, found in lists.items() if len(found) == 1}
