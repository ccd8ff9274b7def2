"""Five are counted, and six are named."""

from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby
from typing import Any, ClassVar

from checker.comparing.dossier import Dossier
from checker.comparing.fact import Fact
from checker.comparing.miscounts import Miscount, miscounts
from checker.rules import Hit, HitSide, Rule
from checker.rules.clashing import MOST_PAIRS, by_sources, listed, severity_of, shared_scope, side_words, worst
from checker.rules.example import members, number, says
from checker.rules.telling import parted, readings
from checker.values.definite import agreeing, definite

ACCORD = {"kind": "agreement", "name": "Fjord Accord"}
MOST_NAMED = 8
"""So many names of a list are read out in a message."""


class CountAgainstList(Rule):
    """A count of something and a list of the same thing do not come to the same number.

    "Five countries signed" beside six that are named as signatories cannot be, and neither can five beside a list of four that is
    said to be complete. What counts what a list names stands in the vocabulary (`counts`): who took part and who attended, how many a
    body has and of whom it consists, how many signed (`number` with the condition "signatories") and who signed.

    Names that may be one are counted once, and so are a coalition and its members. A list that is open and shorter than the count is no
    conflict, and neither is a count of people beside a list of countries, a count of a part, or a list of observers beside all who took
    part. Where the word counts only some of those named ("unions" beside bodies of all sorts) an open list says nothing, and a
    complete one is to check; so is what only several sentences of an article name together.
    """

    title: ClassVar[str] = "A count beside a list"
    settles: ClassVar[str] = "The full list of those who are counted would settle it."
    conflict: ClassVar[tuple[Mapping[str, Any], ...]] = (
        says("morning-post", ACCORD, "signed-by", members("Norway", "Chile", "Peru"), published="2021-05-03"),
        says(
            "evening-star", ACCORD, "number", number(2, "countries"), scope={"condition": "signatories"}, published="2021-05-03"
        ),
    )
    lookalike: ClassVar[tuple[Mapping[str, Any], ...]] = (
        says("morning-post", ACCORD, "signed-by", members("Norway", "Chile", "Peru"), published="2021-05-03"),
        says(
            "evening-star", ACCORD, "number", number(4, "countries"), scope={"condition": "signatories"}, published="2021-05-03"
        ),
    )

    def check(self, dossier: Dossier) -> Iterator[Hit]:
        """Yield one hit for the counts and the lists of one thing that do not fit together."""
        found = sorted(miscounts(dossier), key=_about)
        for _, group in groupby(found, key=_about):
            yield _report(tuple(group), dossier)


def _about(one: Miscount) -> tuple[str, str, str, str, bool]:
    """Return what a count and a list are about: subject, predicates, role, and whether the list names more."""
    count, fact = one.counts[0], one.roster.facts[0]
    return count.subject, count.predicate, fact.predicate, one.roster.role or "", one.more


def _once(facts: Iterable[Fact]) -> tuple[Fact, ...]:
    return tuple({fact.address: fact for fact in sorted(facts, key=lambda fact: fact.address)}.values())


def _report(group: tuple[Miscount, ...], dossier: Dossier) -> Hit:
    counts = _once(fact for one in group for fact in one.counts)
    lists = _once(fact for one in group for fact in one.roster.facts)
    verdict = worst(one.verdict for one in group)
    reasons, doubts = parted(one.reasons for one in group)
    pairs = sorted({_pair(count, fact) for one in group for count in one.counts for fact in one.roster.facts})
    return Hit(
        message=f"{_names(group[0], dossier)}, but {_numbers(counts, dossier)}.",
        explanation=reasons,
        doubts=doubts,
        readings=readings((*counts, *lists), dossier),
        claims=tuple(sorted({fact.address for fact in (*counts, *lists)})),
        severity=severity_of(verdict),
        verdict=verdict,
        sides=tuple(_sides((*counts, *lists))),
        pairs=tuple(pairs[:MOST_PAIRS]),
        subject=counts[0].subject,
        predicate=counts[0].predicate,
        data={"values": [side_words(fact) for fact in (*counts, *lists)], "named": group[0].named},
    )


def _pair(one: Fact, two: Fact) -> tuple[str, str]:
    return min(one.address, two.address), max(one.address, two.address)


def _sides(facts: Iterable[Fact]) -> Iterator[HitSide]:
    """Yield the figures and the lists with the claims that say them."""
    by_words: dict[str, list[str]] = {}
    for fact in facts:
        by_words.setdefault(side_words(fact), []).append(fact.address)
    for words, addresses in by_words.items():
        yield HitSide(words, tuple(addresses))


def _names(one: Miscount, dossier: Dossier) -> str:
    """Return whom a source names, and how many these are."""
    fact, known = one.roster.facts[0], dossier.known
    labels = sorted(known.label(name) for name in one.roster.names)
    shown = (
        listed(labels) if len(labels) <= MOST_NAMED else f"{', '.join(labels[:MOST_NAMED])} and {len(labels) - MOST_NAMED} others"
    )
    only = "only " if one.roster.complete else ""
    return f"{dossier.opening(fact.subject, fact.predicate)} {only}{shown} according to {by_sources([fact], dossier)}, which is {one.named}"


def _numbers(counts: tuple[Fact, ...], dossier: Dossier) -> str:
    """Return what the sources count."""
    spec = dossier.known.vocabulary.predicate(counts[0].predicate)
    name = dossier.label(counts[0].subject)
    scope = shared_scope(counts)
    in_words = f" ({', '.join(scope.values())})" if scope else ""
    said: dict[str, list[Fact]] = {}
    for fact in counts:
        said.setdefault(side_words(fact, scope), []).append(fact)
    figures = " and ".join(
        f"{words}{in_words if at == 0 else ''} according to {by_sources(group, dossier)}"
        for at, (words, group) in enumerate(said.items())
    )
    return f"{definite(name)} {agreeing(spec.label if spec else counts[0].predicate, name)} {figures}"
