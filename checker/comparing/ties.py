"""Ties between two parties: who belongs to, sides with, is against, is linked to or follows whom."""

from collections.abc import Iterator

from checker.comparing.fact import Fact
from checker.comparing.known import Known
from checker.comparing.shut import Gate, Shut
from checker.values.entity import EntityMeaning
from checker.values.mention import MentionKind

PART = "consists-of"
"""The predicate in which membership is compared; the whole is its subject."""
BACKING = "backed-by"
"""Help, which makes nobody a member or an ally: whether it was given is a plain yes or no."""
TIES = frozenset({PART, "affiliated-with", "allied-with", BACKING, "opposes", "successor-of"})
"""Predicates, in the direction in which facts are compared, that tie two parties."""
ACTORS = frozenset({MentionKind.PERSON, MentionKind.GROUP, MentionKind.ORGANISATION, MentionKind.COUNTRY})
"""Kinds of parties: what a document or an area consists of is no membership."""


def is_tie(fact: Fact, known: Known) -> bool:
    """Tell whether a fact ties two parties."""
    if fact.predicate not in TIES:
        return False
    return fact.predicate != PART or any(known.names.kind(one) in ACTORS for one in fact.value.entities())


def parties(fact: Fact) -> tuple[str, str] | None:
    """Return who is tied to whom: member and whole, supported and supporter; None for a list."""
    if not isinstance(fact.value, EntityMeaning) or fact.value.entity == fact.subject:
        return None
    pair = (fact.subject, fact.value.entity)
    return pair[::-1] if fact.predicate == PART else pair


def tie_gate(left: Fact, right: Fact, known: Known, cautions: list[str]) -> Iterator[Shut]:
    """Yield the shut gate between one who is no member and one who is a member of a member; note what softens a clash."""
    if left.predicate not in TIES or right.predicate not in TIES or not (is_tie(left, known) and is_tie(right, known)):
        return
    if left.predicate == right.predicate == PART and left.denied == right.denied:
        return
    if left.statement.speakers or right.statement.speakers:
        cautions.append("Who belongs to whom is put into somebody's mouth, so this is only to check.")
    here, there = parties(left), parties(right)
    if here is None or here != there or PART not in {left.predicate, right.predicate}:
        return
    middle = between(*here, known)
    if middle is not None:
        part, whole = (known.label(one) for one in here)
        yield Shut(
            Gate.SCOPE,
            f"{part} belongs to {known.label(middle)}, which belongs to {whole}: one may count members of members, the other not.",
            f"Is {part} itself a member of {whole}?",
        )


def between(part: str, whole: str, known: Known) -> str | None:
    """Return a third party through which one belongs to a whole, by the registry or by what the sources tell."""
    names = known.names
    for middle in (one for one in known.told_wholes.get(part, ()) if one != whole):
        if (middle, whole) in known.told or names.belongs(middle, whole):
            return middle
    for middle in names.members(whole):
        if middle != part and (names.belongs(part, middle) or (part, middle) in known.told):
            return middle
    return None
