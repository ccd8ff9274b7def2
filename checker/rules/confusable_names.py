"""Names that readers mix up, and spellings that are probably slips."""

import re
import shlex
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any, ClassVar

from pydantic import Field

from checker.comparing.dossier import Dossier
from checker.comparing.near_names import Near, near_names
from checker.comparing.statement import Statement
from checker.model.finding import Severity
from checker.names.family import family
from checker.names.name_key import name_key
from checker.rules import Hit, HitSide, Rule
from checker.rules.clashing import listed
from checker.rules.example import event, members, says
from checker.rules.telling import MOST_TOLD
from checker.values import Identity
from checker.values.mention import MentionKind

ACTORS = frozenset({MentionKind.PERSON, MentionKind.GROUP, MentionKind.ORGANISATION})
"""Kinds of things whose names are looked at. Places, events and papers are often named after one another on purpose."""


class ConfusableNames(Rule):
    """Two names differ by a letter or two: one source uses both for two actors, or one spelling is used by nobody else.

    A reader takes "Marc Keller" and "Mark Keller" in one article for one man. And a spelling that stands once, in one source, while
    others write it otherwise, is probably a slip of the pen. Both are notes: nothing is joined or kept apart by them.

    Silent are names that the registry lists for one thing (other spellings, former names, translations), pairs that an editor decided
    (`checker entities decide`) or that an entry keeps apart (`not_same_as`), spellings that differ by transcription, marks, hyphens or
    a title, plurals, and names told apart by numbers or directions.
    """

    title: ClassVar[str] = "Names that are easily mixed up"
    conflict: ClassVar[tuple[Mapping[str, Any], ...]] = (
        says("morning-post", event("bank trial"), "attended-by", members("Marc Keller", kind="person")),
        says("morning-post", event("bank audit"), "attended-by", members("Mark Keller", kind="person")),
    )
    lookalike: ClassVar[tuple[Mapping[str, Any], ...]] = (
        says("morning-post", event("bank trial"), "attended-by", members("Marc Keller", kind="person")),
        says("morning-post", event("bank audit"), "attended-by", members("Paul Keller", kind="person")),
    )

    usual: int = Field(2, ge=1)
    """So many sources, or quotes, must have a spelling before another one is called a slip."""

    def check(self, dossier: Dossier) -> Iterator[Hit]:
        """Yield one hit for each pair of names of one source, and for each spelling that nobody else has."""
        usage = Usage(dossier)
        for kind, owners in sorted(usage.names.items()):
            for near in sorted(near_names(sorted(owners), kind)):
                slip = self._slip(near, kind, usage)
                yield from _misspelled(*slip, near, usage) if slip else _mixed_up(near, kind, usage)

    def _slip(self, near: Near, kind: str, usage: "Usage") -> "tuple[Use, tuple[Use, ...]] | None":
        """Return the use of the odd spelling and those of the usual one, where one of two names is probably a slip."""
        for odd, usual in ((near.left, near.right), (near.right, near.left)) if near.is_slip else ():
            uses, others = usage.names[kind][odd], usage.names[kind][usual]
            if len(uses) > 1 or usage.is_listed(odd, kind):
                continue
            times = sum(usage.quoted(one) for one in others)
            common = len({one.source for one in others} - {one.source for one in uses}) >= self.usual or times >= self.usual
            if common and usage.quoted(uses[0]) <= 1 and usage.may_be_one(uses[0], others):
                return uses[0], others
        return None


@dataclass(frozen=True, slots=True, order=True)
class Use:
    """A thing that a source calls by a name."""

    source: str
    entity: str
    name: str


class Usage:
    """Which names the sources use for which actors, and where."""

    def __init__(self, dossier: Dossier) -> None:
        """Take the dossier."""
        self.dossier = dossier

    @cached_property
    def names(self) -> Mapping[str, Mapping[str, tuple[Use, ...]]]:
        """Return, by kind, every name with its uses."""
        found: defaultdict[str, defaultdict[str, list[Use]]] = defaultdict(lambda: defaultdict(list))
        for thing in self.dossier.known.names.clusters():
            for source, name in thing.wordings if thing.kind in ACTORS else ():
                found[str(family(thing.kind))][name].append(Use(source, thing.id, name))
        return {kind: {name: tuple(sorted(uses)) for name, uses in names.items()} for kind, names in found.items()}

    @cached_property
    def _statements(self) -> Mapping[tuple[str, str], tuple[Statement, ...]]:
        """Return the claims of each source that speak of each thing, in the order of the file."""
        found: defaultdict[tuple[str, str], list[Statement]] = defaultdict(list)
        for one in sorted(self.dossier.statements.values(), key=lambda one: (one.file, one.index)):
            told = {one.subject, *one.value.entities(), *one.scope.values(), *one.speakers}
            for entity in sorted(told & self.dossier.known.names.things.keys()):
                found[one.source.id, entity].append(one)
        return {key: tuple(some) for key, some in found.items()}

    @cached_property
    def _quotes(self) -> Mapping[str, frozenset[str]]:
        """Return the different quotes of each source."""
        found: defaultdict[str, set[str]] = defaultdict(set)
        for one in self.dossier.statements.values():
            found[one.source.id].update(evidence.quote.casefold() for evidence in one.claim.evidence)
        return {source: frozenset(quotes) for source, quotes in found.items()}

    def quoted(self, use: Use) -> int:
        """Return in how many quotes of its source a name stands."""
        pattern = _pattern(use.name)
        return sum(pattern.search(quote) is not None for quote in self._quotes.get(use.source, ()))

    def claim(self, use: Use) -> str | None:
        """Return the first claim that speaks of a thing by its name, or the first that speaks of it; None where none does."""
        told = self._statements.get((use.source, use.entity), ())
        pattern = _pattern(use.name)
        exact = (one for one in told if any(pattern.search(evidence.quote.casefold()) for evidence in one.claim.evidence))
        found = next(exact, None) or next(iter(told), None)
        return found.address if found else None

    def is_listed(self, name: str, kind: str) -> bool:
        """Tell whether the registry has a name in just these letters, or in other ones that mean no difference."""
        return self.dossier.known.names.registry.knows(name_key(name, MentionKind(kind)))

    def may_be_one(self, use: Use, others: tuple[Use, ...]) -> bool:
        """Tell whether a thing is, or for all that is known may be, one with others, and nobody decided that it is not."""
        names = self.dossier.known.names
        return all(names.identity(use.entity, other.entity).identity is not Identity.DIFFERENT for other in others)


Told = tuple[Use, str]
"""A use of a name, and the claim that shows it."""


def _pattern(name: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){re.escape(name.casefold())}(?!\w)")


def _mixed_up(near: Near, kind: str, usage: Usage) -> Iterator[Hit]:
    """Yield the hits for two names that one source uses for two things, or for what may be two."""
    names = usage.dossier.known.names
    for one in usage.names[kind][near.left]:
        for other in usage.names[kind][near.right]:
            if one.source != other.source or one.entity == other.entity or names.decided(one.entity, other.entity):
                continue
            claims = usage.claim(one), usage.claim(other)
            if claims[0] and claims[1]:
                yield _hit(near, (one, claims[0]), ((other, claims[1]),), usage, _told_apart(near, one, other, usage))


def _told_apart(near: Near, one: Use, other: Use, usage: Usage) -> tuple[str, str]:
    """Return the message on two names of one source, and what would settle it."""
    names, source = usage.dossier.known.names, usage.dossier.source_name(one.source)
    message = f"{source} has both “{near.left}” and “{near.right}”, which differ only by {near.difference()}"
    if names.identity(one.entity, other.entity).identity is Identity.UNSURE:
        return f"{message}: two, or one name with a slip?", _settle(one.name, other.name, "same (or different)")
    if names.things[one.entity].registered and names.things[other.entity].registered:
        settled = (
            f"If they are two, name {other.entity} under “not_same_as” of {one.entity} in the registry, and this note is gone."
        )
    else:
        settled = _settle(one.name, other.name, "different (or same)")
    return f"{message}: a reader may take one for the other.", settled


def _misspelled(odd: Use, usual: tuple[Use, ...], near: Near, usage: Usage) -> Iterator[Hit]:
    """Yield the hit for a spelling that is probably a slip."""
    elsewhere = sorted(usual, key=lambda one: (one.source == odd.source, one))
    others = tuple((one, claim) for one in elsewhere if (claim := usage.claim(one)) is not None)
    claim = usage.claim(odd)
    if claim is None or not others:
        return
    other = others[0]
    dossier = usage.dossier
    who = listed(dossier.source_name(source) for source in sorted({one.source for one in usual}))
    message = (
        f"“{odd.name}” in {dossier.source_name(odd.source)} is probably a misspelling of “{other[0].name}”, as {who} "
        f"{'have' if ' and ' in who else 'has'} it: they differ only by {near.difference()}."
    )
    same = odd.entity == other[0].entity
    settled = (
        f"If the article spells it so, list “{odd.name}” among the names of {dossier.label(odd.entity)} in the registry; "
        "if not, mend it in the claim file."
        if same
        else _settle(odd.name, other[0].name, "same (or different)")
    )
    yield _hit(near, (odd, claim), others, usage, (message, settled))


def _settle(one: str, other: str, answer: str) -> str:
    """Return the command that settles whether two names are one."""
    names = " ".join(shlex.quote(name) for name in (one, other))
    word, _, alternative = answer.partition(" ")
    return f"Settle it with: checker entities decide {names} --as {word} --reason “…” {alternative}"


def _hit(near: Near, one: Told, others: tuple[Told, ...], usage: Usage, told: tuple[str, str]) -> Hit:
    """Return the hit for one use of a name and those of the other name."""
    dossier = usage.dossier
    ordered = sorted((one, *others), key=lambda use: use[1])
    other, (message, settled) = others[0], told
    steps = dossier.known.names.identity(one[0].entity, other[0].entity).steps if one[0].entity != other[0].entity else ()
    sides = {use.name: tuple(dict.fromkeys(claim for by, claim in ordered if by.name == use.name)) for use, _ in ordered}
    return Hit(
        message=message,
        explanation=(settled,),
        readings=(
            *(f"“{use.name}” is {dossier.source_name(use.source)}'s wording in {claim}." for use, claim in ordered[:MOST_TOLD]),
            *steps,
        ),
        claims=tuple(dict.fromkeys(claim for _, claim in ordered)),
        severity=Severity.NOTE,
        sides=tuple(HitSide(name, claims) for name, claims in sides.items()),
        pairs=tuple(sorted({tuple(sorted((one[1], claim))) for _, claim in others})),
        subject=ordered[0][0].entity,
        data={"values": [near.left, near.right], "sources": [use.source for use, _ in ordered]},
    )
