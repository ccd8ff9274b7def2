"""Several outlets that say the same, and have it from one place."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, ClassVar

from checker.comparing.dossier import Dossier
from checker.comparing.fact import Fact
from checker.comparing.origins import Provenance, in_words
from checker.model.finding import Severity
from checker.rules import Hit, HitSide, Rule
from checker.rules.clashing import bundles, by_sources, facts_of, side_words
from checker.rules.example import according_to, event, number, says

_AGENCY = {"kind": "organisation", "name": "Lenn News Agency"}
MOST_TOLD = 20
"""So many of the facts are told in the reasoning."""


@dataclass(frozen=True, slots=True)
class _Alike:
    """Facts that say the same, and from where they come."""

    facts: tuple[Fact, ...]
    provenance: Provenance


class CircularSourcing(Rule):
    """Two or more outlets say the same, and all of them have it from one origin, so that they confirm nothing.

    They quote one speaker, agency or document, one gives another as its source or republishes it, or their own passages share long wording.
    What outlets report of a common event in their own words is no such case, and neither are outlets that quote different people, or one
    more outlet that knows it from elsewhere. States of one article and articles of one outlet are one outlet, and not mentioned here. One
    note takes all that some outlets say alike of one thing; of a republished article, all that they say alike.
    """

    title: ClassVar[str] = "Several outlets, one origin"
    conflict: ClassVar[tuple[Mapping[str, Any], ...]] = (
        says("morning-post", event("bus crash"), "killed", number(14), attributed_to=according_to(_AGENCY)),
        says("evening-star", event("bus crash"), "killed", number(14), attributed_to=according_to(_AGENCY)),
    )
    lookalike: ClassVar[tuple[Mapping[str, Any], ...]] = (
        says("morning-post", event("bus crash"), "killed", number(14), attributed_to=according_to(_AGENCY)),
        says("evening-star", event("bus crash"), "killed", number(14)),
    )

    def check(self, dossier: Dossier) -> Iterator[Hit]:
        """Yield one note for the outlets and the origin that some agreements have in common."""
        found: defaultdict[tuple[str, ...], list[_Alike]] = defaultdict(list)
        for facts in _alike(dossier):
            provenance = dossier.origins.of(fact.address for fact in facts)
            if len(provenance.origins) == 1 and provenance.outlets > 1:
                ties = provenance.origins[0].ties
                copied = all(tie.kind in {"version", "copy"} for tie in ties)
                subject = "" if copied else facts[0].subject
                found[subject, *provenance.origins[0].sources, *(tie.told for tie in ties)].append(_Alike(facts, provenance))
        for _, group in sorted(found.items()):
            yield _report(group, dossier)


def _alike(dossier: Dossier) -> Iterator[tuple[Fact, ...]]:
    """Yield the facts that agree, and the sides of conflicts that are no part of an agreement."""
    agreed: defaultdict[tuple[str, str, str], list[set[str]]] = defaultdict(list)
    for shared in dossier.agreements:
        addresses = {fact.address for fact in shared.facts}
        for address in addresses:
            agreed[shared.topic.subject, shared.topic.predicate.name, address].append(addresses)
        yield shared.facts
    for bundle in bundles(dossier.clashes):
        sides: defaultdict[str, list[Fact]] = defaultdict(list)
        for fact in facts_of(bundle):
            sides[side_words(fact)].append(fact)
        topic = bundle[0].topic
        for side in sides.values():
            addresses = {fact.address for fact in side}
            several = len({fact.source for fact in side}) > 1
            if several and not any(addresses <= one for one in agreed[topic.subject, topic.predicate.name, min(addresses)]):
                yield tuple(side)


def _report(group: list[_Alike], dossier: Dossier) -> Hit:
    facts, provenance = group[0].facts, group[0].provenance
    told = [(alike.facts, f"{_opening(alike.facts[0], dossier)} {side_words(alike.facts[0])}") for alike in group]
    subjects = {alike.facts[0].subject for alike in group}
    claims = tuple(sorted({fact.address for alike in group for fact in alike.facts}))
    about = f" about {dossier.called(facts[0].subject)}" if len(subjects) == 1 else ""
    names = by_sources(facts, dossier)
    opening = f"{told[0][1]} according to {names}" if len(group) == 1 else f"{names} agree on {len(group)} facts{about}"
    ties = provenance.origins[0].ties
    why = ties[0].short if len(ties) == 1 else "; ".join(tie.told for tie in ties)
    return Hit(
        message=f"{opening}, but these {in_words(provenance.sources)} sources have one origin: {why}.",
        explanation=(
            *(f"{words} according to {by_sources(alike, dossier)}." for alike, words in told[:MOST_TOLD]),
            provenance.say() or "",
            "What outlets have from one origin, they say once: none of them confirms the other.",
        ),
        claims=claims,
        severity=Severity.NOTE,
        sides=tuple(
            HitSide(words if len(group) > 1 else side_words(alike[0]), tuple(sorted({fact.address for fact in alike})))
            for alike, words in told
        ),
        subject=facts[0].subject if about else None,
        predicate=facts[0].predicate if len(group) == 1 else None,
        data={"sources": list(provenance.origins[0].sources), "origin": why},
    )


def _opening(fact: Fact, dossier: Dossier) -> str:
    return dossier.opening(fact.subject, fact.predicate)
