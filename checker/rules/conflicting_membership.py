"""Member or not, ally or enemy, before it joined or after it left."""

from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby
from typing import Any, ClassVar

from checker.comparing.dossier import Clash, Dossier
from checker.comparing.fact import Fact
from checker.comparing.rivals import rivals
from checker.comparing.tenure import Untimely, untimely
from checker.comparing.ties import PART, parties
from checker.dates.period import describe
from checker.rules import Hit, HitSide
from checker.rules.clash_rule import ClashRule
from checker.rules.clashing import bundles, by_sources, facts_of, hit_of, severity_of, worst
from checker.rules.example import says
from checker.rules.share import is_membership
from checker.rules.telling import parted, readings
from checker.values.definite import agreeing, definite, sentence

COAST, RURAL = {"kind": "organisation", "name": "Coast"}, {"kind": "organisation", "name": "Rural"}
_SOME_DAY = "some day in "
_AUXILIARIES = frozenset({"is", "are", "was", "were", "has", "have"})


class ConflictingMembership(ClashRule):
    """Sources disagree on who belonged to, sided with, was against or followed whom at one time.

    Reported are a membership, an alliance or a link that another source denies; allies that another source calls enemies; and a member
    of a time before it joined or after it had left. That a member, a partner or a body with backing is called an enemy, that a body
    stands beside what it is said to have replaced, and what a source only puts into somebody's mouth are to check.

    Different times are no conflict, and neither is a member of a member that only one source counts, a new name of one body, enmity in
    one question only, or what persons do who follow one another. The registry says who is one body (`names`) and who belongs to whom
    (`member_of`, `part_of`).
    """

    title: ClassVar[str] = "Who belongs to whom"
    settles: ClassVar[str] = "What the party itself says of it, with the days between which it was so, would settle it."
    conflict: ClassVar[tuple[Mapping[str, Any], ...]] = (
        says("morning-post", COAST, "allied-with", {"kind": "entity", "entity": RURAL}, published="2019-05-04"),
        says("evening-star", RURAL, "opposes", {"kind": "entity", "entity": COAST}, published="2019-05-04"),
    )
    lookalike: ClassVar[tuple[Mapping[str, Any], ...]] = (
        says("morning-post", COAST, "allied-with", {"kind": "entity", "entity": RURAL}, published="2019-05-04"),
        says("evening-star", RURAL, "opposes", {"kind": "entity", "entity": COAST}, published="2015-05-04"),
    )

    def takes(self, clash: Clash, dossier: Dossier) -> bool:
        """Tell whether a clash is this rule's to report."""
        return is_membership(clash, dossier)

    def check(self, dossier: Dossier) -> Iterator[Hit]:
        """Yield ties that another source denies, ties that exclude each other, and memberships out of their time."""
        yield from super().check(dossier)
        for bundle in bundles(rivals(dossier)):
            yield self.report(bundle, dossier)
        found = sorted(untimely(dossier), key=_edge)
        for _, group in groupby(found, key=_edge):
            yield _out_of_time(tuple(group), dossier)

    def report(self, bundle: tuple[Clash, ...], dossier: Dossier) -> Hit:
        """Return the hit for clashes that hang together: what is said stands in the word, not in the value alone."""
        facts = sorted(facts_of(bundle), key=lambda fact: fact.denied)
        told = [(fact, _told(fact, dossier)) for fact in facts]
        return hit_of(bundle, dossier, explanation=_reasons(bundle), **_telling(told, dossier))


Told = list[tuple[Fact, str]]
"""Facts, each with its words."""


def _telling(told: Told, dossier: Dossier) -> dict[str, Any]:
    """Return the parts of a hit that say who says what, and how that was read."""
    by_words: dict[str, list[Fact]] = {}
    for fact, words in told:
        by_words.setdefault(words, []).append(fact)
    parts = [f"{words} according to {by_sources(group, dossier)}" for words, group in by_words.items()]
    return {
        "message": f"{sentence(', but '.join(parts))}.",
        "readings": readings([fact for fact, _ in told], dossier),
        "sides": tuple(HitSide(words, tuple(fact.address for fact in group)) for words, group in by_words.items()),
        "data": {"values": list(by_words), "sources": [fact.source for fact, _ in told]},
    }


def _reasons(bundle: Iterable[Clash]) -> tuple[str, ...]:
    """Return why ties clash: what they are stands in the sides."""
    return tuple(dict.fromkeys(clash.judgement.reason for clash in bundle))


def _told(fact: Fact, dossier: Dossier) -> str:
    """Return a tie in words: "Ferrum is a member of the federation", "Coast is not allied with Rural (in 2019)"."""
    pair = parties(fact)
    if pair is None:
        return f"{dossier.opening(fact.subject, fact.predicate)} {fact.say()}{_when(fact, dossier)}"
    spec = dossier.known.vocabulary.predicate(fact.predicate)
    label = "is a member of" if fact.predicate == PART else spec.label if spec else fact.predicate
    one, other = (definite(dossier.label(party)) for party in pair)
    verb = agreeing(label, one)
    return f"{one} {_denied(verb) if fact.denied else verb} {other}{_when(fact, dossier)}"


def _denied(verb: str) -> str:
    first, gap, rest = verb.partition(" ")
    return f"{first} not{gap}{rest}" if first in _AUXILIARIES else f"does not: {verb}"


def _when(fact: Fact, dossier: Dossier) -> str:
    """Return when a tie held, where the claim says so, in brackets."""
    statement = fact.statement
    if statement.as_of_event is not None:
        return f" (at {dossier.called(statement.as_of_event)})"
    return f" ({describe(statement.as_of).removeprefix(_SOME_DAY)})" if statement.as_of is not None else ""


def _edge(one: Untimely) -> tuple[str, str]:
    return one.edge.address, one.edge.predicate


def _out_of_time(found: tuple[Untimely, ...], dossier: Dossier) -> Hit:
    """Return the hit for memberships that do not fit one beginning or end."""
    edge = found[0].edge
    party, whole = (definite(dossier.label(one)) for one in (edge.subject, edge.scope["of"]))
    words = "has been a member of {} since {}" if found[0].begins else "was a member of {} until {}"
    turn = f"{party} {agreeing(words.format(whole, edge.value.say()), party)}"
    verdict = worst(one.verdict for one in found)
    members = tuple(dict.fromkeys(one.membership.address for one in found))
    reasons, doubts = parted(one.reasons for one in found)
    told = [*((one.membership, _told(one.membership, dossier)) for one in found), (edge, turn)]
    return Hit(
        claims=tuple(sorted({*members, edge.address})),
        severity=severity_of(verdict),
        verdict=verdict,
        pairs=tuple(sorted({(min(one, edge.address), max(one, edge.address)) for one in members})),
        subject=edge.subject,
        predicate=edge.predicate,
        explanation=reasons,
        doubts=doubts,
        **_telling(told, dossier),
    )
