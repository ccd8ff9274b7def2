"""Two different first times, or an earlier one elsewhere."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from itertools import islice
from typing import Any, ClassVar

from checker.comparing.dossier import Dossier
from checker.comparing.fact import Fact
from checker.comparing.first_events import numbered_before, other_events
from checker.comparing.firsts import Contest, contest, counterexamples
from checker.comparing.holders import other_holders
from checker.comparing.instances import TIES, Instances
from checker.comparing.judge import ORDINAL
from checker.comparing.rival_firsts import rival_firsts
from checker.comparing.since import interruptions
from checker.comparing.two_firsts import two_firsts
from checker.model.finding import Severity
from checker.rules import Hit, HitSide, Rule
from checker.rules.clashing import MOST_PAIRS, severity_of
from checker.rules.example import says
from checker.rules.telling import MOST_TOLD, parted, readings
from checker.values.definite import agreeing, sentence


class FirstTime(Rule):
    """Two occasions are each told to be the first, the last, the only one or the first since some day, or somebody was there before.

    A first time holds for one class of events, in one series, since one moment. Two sources that name two occasions for the first time
    of one party cannot both be right, and neither can a first time be right that another source sees preceded by an earlier occasion,
    a last time followed by one that the article could know of, or the only time beside another one. "The first since 2016" leaves
    room for what was before 2016 and not for what is dated after it. "The first country to host" does not fit another country that
    hosted before; that somebody belongs to the group must be plain, by its kind or because a claim calls it the first or last of the
    same group. An event called the first or the only one of its series is held against the dates of the others, and against those
    with a higher number.

    Another class ("first public", "first as an observer"), another series or another beginning ("first since 2016") is no conflict,
    and neither are occasions without a date or number, plans, denials and hearsay; where only one source names the class, it is only
    to check.
    """

    title: ClassVar[str] = "Rival first times"
    settles: ClassVar[str] = "What either source counts, and from when on, would settle it."
    conflict: ClassVar[tuple[Mapping[str, Any], ...]] = (
        says(
            "morning-post",
            {"kind": "country", "name": "Norway"},
            "first-attended",
            {"kind": "event", "series": "River Games", "ordinal": 5},
        ),
        says(
            "evening-star",
            {"kind": "country", "name": "Norway"},
            "first-attended",
            {"kind": "event", "series": "River Games", "ordinal": 6},
        ),
    )
    lookalike: ClassVar[tuple[Mapping[str, Any], ...]] = (
        says(
            "morning-post",
            {"kind": "country", "name": "Norway"},
            "first-attended",
            {"kind": "event", "series": "River Games", "ordinal": 5},
        ),
        says(
            "evening-star",
            {"kind": "country", "name": "Norway"},
            "first-attended",
            {"kind": "event", "series": "Hill Games", "ordinal": 6},
        ),
    )

    def check(self, dossier: Dossier) -> Iterator[Hit]:
        """Yield rival first times, earlier occasions, and what stands against "first since"."""
        instances = Instances(dossier)
        for name in sorted(dossier.by_predicate):
            facts, ties = dossier.by_predicate[name], _ties(name, dossier)
            if ties:
                yield from _rivals(facts, dossier)
            for tie, target in ties:
                for fact in facts:
                    yield from _reports(counterexamples(fact, tie, target, instances), dossier)
                    yield from _reports(other_holders(fact, tie, target, instances), dossier)
            if name == ORDINAL:
                for found in (*two_firsts(facts, dossier), *numbered_before(facts, dossier)):
                    yield _report(found, dossier)
                for fact in facts:
                    yield from _reports(other_events(fact, instances), dossier)
            for fact in facts if ties or name == ORDINAL else ():
                yield from _reports(interruptions(fact, instances), dossier)


def _ties(name: str, dossier: Dossier) -> tuple[tuple[str, str], ...]:
    spec = dossier.known.vocabulary.predicate(name)
    found = spec.relations if spec else ()
    return tuple((one.relation, one.predicate) for one in found if one.relation in TIES)


def _rivals(facts: tuple[Fact, ...], dossier: Dossier) -> Iterator[Hit]:
    """Yield one hit for each party whose first times cannot all be, and for each two parties that are both called the first.

    Of very many parties that are all called the first of the same there is one hit.
    """
    found: dict[tuple[str, ...], list[Contest]] = {}
    for key, left, right in rival_firsts(facts, dossier):
        one = contest(left, right, dossier)
        if one is not None:
            found.setdefault(key, []).append(one)
    for _, contests in sorted(found.items()):
        alone = contests[0].left.subject == contests[0].right.subject
        yield _report(contests if alone else [_with_party(contest, dossier) for contest in contests], dossier)


def _with_party(contest: Contest, dossier: Dossier) -> Contest:
    """Return a contest of two parties with each named in its side."""
    one, two = dossier.label(contest.left.subject), dossier.label(contest.right.subject)
    among = contest.left.statement.labels.get("among", "")
    return replace(
        contest,
        mine=f"{one}, {contest.mine}",
        theirs=f"{two}, {contest.theirs}",
        label=f"is not the only one called the first of the {among}:",
    )


def _reports(contests: Iterator[Contest], dossier: Dossier) -> Iterator[Hit]:
    found = list(contests)
    if found:
        yield _report(found, dossier)


def _report(contests: list[Contest], dossier: Dossier) -> Hit:
    sides: dict[str, dict[str, None]] = {}
    for one in contests:
        sides.setdefault(one.mine, {})[one.left.address] = None
        sides.setdefault(one.theirs, {})[one.right.address] = None
    verdict = min((one.verdict for one in contests), key=lambda verdict: severity_of(verdict).rank)
    first = contests[0].left
    addresses = sorted({address for one in contests for address in (one.left.address, one.right.address)})
    facts = {fact.address: fact for one in contests for fact in (one.right, one.left)}
    told = [f"{words} according to {_names(claims, facts, dossier)}" for words, claims in islice(sides.items(), MOST_TOLD)]
    told += [f"{len(sides) - MOST_TOLD} more are told"] if len(sides) > MOST_TOLD else []
    reasons, doubts = parted(one.reasons for one in contests[:MOST_TOLD])
    spec = dossier.known.vocabulary.predicate(first.predicate)
    name = dossier.label(first.subject)
    label = agreeing(contests[0].label or (spec.label if spec else first.predicate), name)
    return Hit(
        message=f"{sentence(dossier.called(first.subject))} {label} {', but '.join(told)}.",
        explanation=reasons,
        doubts=doubts,
        readings=readings([facts[address] for address in addresses[:MOST_TOLD]], dossier),
        claims=tuple(addresses),
        severity=severity_of(verdict) if verdict.clashes else Severity.NOTE,
        verdict=verdict,
        sides=tuple(HitSide(words, tuple(claims)) for words, claims in sides.items()),
        pairs=tuple(sorted({tuple(sorted((one.left.address, one.right.address))) for one in contests})[:MOST_PAIRS]),
        subject=first.subject,
        predicate=first.predicate,
        data={"values": list(sides), "sources": [facts[address].source for address in addresses]},
    )


def _names(claims: dict[str, None], facts: dict[str, Fact], dossier: Dossier) -> str:
    return " and ".join(dict.fromkeys(dossier.source_name(facts[address].source) for address in claims))
