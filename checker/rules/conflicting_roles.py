"""One place, two holders."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import Any, ClassVar

from checker.comparing.dossier import Clash, Dossier
from checker.comparing.terms import Term
from checker.comparing.two_holders import TwoHolders, two_holders
from checker.rules import Hit, HitSide
from checker.rules.clash_rule import ClashRule
from checker.rules.clashing import MOST_PAIRS, listed, severity_of, worst
from checker.rules.conflicting_ordinals import ORDINALS
from checker.rules.example import event, says
from checker.rules.share import is_first, is_membership, is_opposed, is_swapped, kind_of
from checker.rules.telling import MOST_TOLD, parted, readings


class ConflictingRoles(ClashRule):
    """Two sources name different people or bodies where there can be only one: who led the delegation, who hosted, who won.

    Two names of one person are no conflict, and nothing is reported where it is not certain that two names mean two people.

    The same goes for an office that one person holds at a time: a president, a prime minister, a minister of a named field, a mayor, a
    governor, a chief executive, a chair, a secretary-general, a director-general, an editor-in-chief, a chief justice, a speaker of
    parliament, a monarch, a pope, a head coach, a captain. Two holders on one and the same day, or within a term that the other source
    dates, are a contradiction; on two days of one month they are to check, since the office may have changed hands in between. Where a
    claim does not say when it holds, the day of its article counts.

    Nothing is reported of deputies, directors, judges and other offices of which there are several; of acting, former, elected or
    future holders; of offices of two different bodies; of days further apart, or times that are no exact days; where a source tells of
    a change between the two days; and where one source itself names two holders, as of a joint presidency.
    """

    title: ClassVar[str] = "One place, two names"
    settles: ClassVar[str] = "Whether both mean the same place and time, and a list of those who held it, would settle it."
    conflict: ClassVar[tuple[Mapping[str, Any], ...]] = (
        says(
            "morning-post", event("cup final"), "hosted-by", {"kind": "entity", "entity": {"kind": "country", "name": "Norway"}}
        ),
        says("evening-star", event("cup final"), "hosted-by", {"kind": "entity", "entity": {"kind": "country", "name": "Chile"}}),
    )
    lookalike: ClassVar[tuple[Mapping[str, Any], ...]] = (
        says(
            "morning-post", event("cup final"), "hosted-by", {"kind": "entity", "entity": {"kind": "country", "name": "Norway"}}
        ),
        says(
            "evening-star",
            event("cup semi-final"),
            "hosted-by",
            {"kind": "entity", "entity": {"kind": "country", "name": "Chile"}},
        ),
    )

    def takes(self, clash: Clash, dossier: Dossier) -> bool:
        """Tell whether a clash is this rule's to report."""
        single = kind_of(clash) in {"entity", "event"} and not is_opposed(clash)
        others = is_first(clash) or is_membership(clash, dossier) or clash.topic.predicate.name in ORDINALS
        return single and not others and not is_swapped(clash, dossier)

    def check(self, dossier: Dossier) -> Iterator[Hit]:
        """Yield clashing names, and two holders of one office."""
        yield from super().check(dossier)
        found: defaultdict[tuple[str, ...], list[TwoHolders]] = defaultdict(list)
        for one in two_holders(dossier):
            found[(*one.office.key, *sorted((one.left.holder, one.right.holder)))].append(one)
        for _, pairs in sorted(found.items()):
            yield _report(pairs, dossier)


def _report(pairs: list[TwoHolders], dossier: Dossier) -> Hit:
    post, owner, _ = pairs[0].office.key
    terms = _terms(pairs)
    sides: defaultdict[str, list[Term]] = defaultdict(list)
    for term in terms:
        sides[f"{dossier.label(term.holder)} {term.words}"].append(term)
    told = [f"{words} according to {listed(dossier.source_name(one.source) for one in group)}" for words, group in sides.items()]
    verdict = worst(pair.verdict for pair in pairs)
    return Hit(
        message=f"The office of {post} of {dossier.called(owner)} is given to two persons: {', but '.join(told)}.",
        **_explained(pairs, terms, dossier),
        claims=tuple(dict.fromkeys(fact.address for term in terms for fact in term.facts)),
        severity=severity_of(verdict),
        verdict=verdict,
        sides=tuple(
            HitSide(words, tuple(dict.fromkeys(fact.address for term in group for fact in term.facts)))
            for words, group in sides.items()
        ),
        pairs=_pairs(pairs),
        subject=owner,
        predicate=terms[0].facts[0].predicate,
        data={"values": list(sides), "sources": [term.source for term in terms]},
    )


def _terms(pairs: list[TwoHolders]) -> list[Term]:
    """Return the terms of some pairs, each once, one holder's after the other's."""
    found = {tuple(fact.address for fact in term.facts): term for pair in pairs for term in (pair.left, pair.right)}
    lead = min(found.items())[1].holder
    return [found[key] for key in sorted(found, key=lambda key: (found[key].holder != lead, key))]


def _pairs(pairs: list[TwoHolders]) -> tuple[tuple[str, ...], ...]:
    both = {tuple(sorted((one.address, two.address))) for pair in pairs for one in pair.left.facts for two in pair.right.facts}
    return tuple(sorted(both)[:MOST_PAIRS])


def _explained(pairs: list[TwoHolders], terms: list[Term], dossier: Dossier) -> dict[str, Any]:
    """Return the three parts of the explanation."""
    times = [
        f"By {dossier.source_name(term.source)}, {dossier.label(term.holder)} had it {term.words}{_by_article(term)}."
        for term in terms[:MOST_TOLD]
    ]
    one, two = (dossier.label(one) for one in (pairs[0].left.holder, pairs[0].right.holder))
    last = (
        f"Whether {one} and {two} are two persons, whether both sources mean the same office, and the days on which it changed hands "
        "would settle it."
    )
    reasons, doubts = parted(pair.reasons for pair in pairs)
    facts = [fact for term in terms for fact in term.facts]
    return {
        "explanation": tuple(dict.fromkeys([*reasons, *times])),
        "doubts": (*doubts, last),
        "readings": readings(facts, dossier),
    }


def _by_article(term: Term) -> str:
    """Return, as the end of a sentence, that a day is that of the article, where the claim states none."""
    stated = term.facts[0].statement.timed or term.facts[0].since is not None
    return "" if stated or not term.is_day else ", the day of the article"
