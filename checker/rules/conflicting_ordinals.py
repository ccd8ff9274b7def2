"""The third or the fourth; a running number that does not fit."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby
from typing import Any, ClassVar

from checker.comparing.dossier import Clash, Dossier
from checker.comparing.fact import Fact
from checker.comparing.one_time import TwoNumbers, two_numbers
from checker.comparing.relate import is_told
from checker.dates.period import Period
from checker.model.finding import Severity
from checker.rules import Hit, HitSide
from checker.rules.clash_rule import ClashRule
from checker.rules.clashing import MOST_PAIRS, by_sources, severity_of, worst
from checker.rules.example import event, number, says
from checker.rules.share import is_opposed
from checker.rules.telling import parted, readings
from checker.values import Verdict
from checker.values.quantity import QuantityMeaning

ORDINALS = frozenset({"ordinal", "number-held", "latest", "next"})
"""Predicates that number the events of a series."""


class ConflictingOrdinals(ClashRule):
    """Two sources number one meeting differently, or a running total does not fit the number of a meeting that was held before.

    Numbers of different series have nothing to do with each other. "Over a dozen rounds" has room for a thirteenth, and the latest
    round of one year need not be that of the next.

    A meeting counts as numbered differently, too, where two sources put two numbers of one series on exactly the same days: the same
    span of days or the same day and place is a contradiction, the same single day alone is to check. Nothing is reported where any
    source dates one of the numbers elsewhere or dates both, where a date is rough or lies ahead, where the sources name different
    places, and of what shares its days by nature: matchdays, legs, heats, stages, sessions, hearings, rounds of a tournament.
    """

    title: ClassVar[str] = "Different numbers in a series"
    settles: ClassVar[str] = "A list of the meetings with their dates would settle it."
    conflict: ClassVar[tuple[Mapping[str, Any], ...]] = (
        says("morning-post", event("harbour summit"), "ordinal", number(3, "meetings"), scope={"series": "River Games"}),
        says("evening-star", event("harbour summit"), "ordinal", number(4, "meetings"), scope={"series": "River Games"}),
    )
    lookalike: ClassVar[tuple[Mapping[str, Any], ...]] = (
        says("morning-post", event("harbour summit"), "ordinal", number(3, "meetings"), scope={"series": "River Games"}),
        says("evening-star", event("harbour summit"), "ordinal", number(4, "meetings"), scope={"series": "Hill Games"}),
    )

    def takes(self, clash: Clash, dossier: Dossier) -> bool:  # noqa: ARG002
        """Tell whether a clash is this rule's to report."""
        return clash.topic.predicate.name in ORDINALS and not is_opposed(clash)

    def check(self, dossier: Dossier) -> Iterator[Hit]:
        """Yield clashing numbers, two numbers on the same days, and totals that are too low for a meeting held before."""
        yield from super().check(dossier)
        found: defaultdict[tuple[str, tuple[int, int]], list[TwoNumbers]] = defaultdict(list)
        for pair in two_numbers(dossier):
            found[pair.series, pair.numbers].append(pair)
        for _, pairs in sorted(found.items()):
            yield _one_meeting(pairs, dossier)
        meetings = _numbered(dossier)
        for total in dossier.by_predicate.get("number-held", ()):
            if is_told(total) and isinstance(total.value, QuantityMeaning) and not {"since", "class"} & set(total.scope):
                yield from _too_low(total, meetings.get(total.subject, ()), dossier)


def _numbered(dossier: Dossier) -> Mapping[str, list[tuple[int, str]]]:
    """Return the dated meetings of each series with their numbers, the highest first."""
    found: defaultdict[str, list[tuple[int, str]]] = defaultdict(list)
    for held in dossier.occasions.dates:
        identity = dossier.known.names.event(held)
        if identity is not None and identity.series is not None and identity.ordinal is not None:
            found[identity.series].append((identity.ordinal, held))
    return {series: sorted(meetings, reverse=True) for series, meetings in found.items()}


def _too_low(total: Fact, meetings: Sequence[tuple[int, str]], dossier: Dossier) -> Iterator[Hit]:
    """Yield the meeting with the highest number that was held before a total was given and does not fit it."""
    assert isinstance(total.value, QuantityMeaning)  # noqa: S101
    most = total.value.bounds.outer.high
    for ordinal, group in groupby(meetings, key=lambda one: one[0]):
        if ordinal <= most:
            return
        facts = [fact for _, held in group for fact in dossier.occasions.dates[held]]
        earlier = [fact for fact in facts if fact.source != total.source and _before(fact, total.time)]
        if earlier:
            yield _report(total, ordinal, max(earlier, key=lambda fact: fact.address), dossier)
            return


def _before(fact: Fact, time: Period | None) -> bool:
    return time is not None and bool(fact.value.period.before(time))  # type: ignore[attr-defined]


def _report(total: Fact, ordinal: int, fact: Fact, dossier: Dossier) -> Hit:
    series = dossier.called(total.subject)
    one, two = dossier.source_name(total.source), dossier.source_name(fact.source)
    held = f"number {ordinal} on {fact.value.say()}"
    return Hit(
        message=f"Of {series}, {total.say()} had been held according to {one}, but {held} according to {two}.",
        explanation=(f"Number {ordinal} was held before the total was given.",),
        readings=readings((total, fact), dossier),
        claims=tuple(sorted((total.address, fact.address))),
        severity=Severity.ERROR,
        verdict=Verdict.CONTRADICT,
        sides=(HitSide(total.say(), (total.address,)), HitSide(held, (fact.address,))),
        pairs=(tuple(sorted((total.address, fact.address))),),
        subject=total.subject,
        predicate=total.predicate,
        data={"values": [total.say(), held], "sources": [total.source, fact.source]},
    )


def _one_meeting(pairs: list[TwoNumbers], dossier: Dossier) -> Hit:
    """Return the hit for two numbers of one series on the same days."""
    sides = [{fact.address: fact for fact in facts} for facts in ([one.left for one in pairs], [one.right for one in pairs])]
    words = [f"number {number}" for number in pairs[0].numbers]
    told = [f"{word} according to {by_sources(side.values(), dossier)}" for word, side in zip(words, sides, strict=True)]
    verdict = worst(pair.verdict for pair in pairs)
    places = {fact.address: fact for pair in pairs for fact in pair.places}
    facts = {**sides[0], **sides[1], **places}
    reasons, doubts = parted(pair.reasons for pair in pairs)
    when = pairs[0].left.value.say()
    return Hit(
        message=f"What was held on {when} is numbered differently in {dossier.called(pairs[0].series)}: {', but '.join(told)}.",
        explanation=(*reasons, "Neither number is dated to other days by any source."),
        doubts=doubts,
        readings=readings([facts[address] for address in sorted(facts)], dossier),
        claims=tuple(sorted(facts)),
        severity=severity_of(verdict),
        verdict=verdict,
        sides=tuple(HitSide(word, tuple(sorted(side))) for word, side in zip(words, sides, strict=True)),
        pairs=tuple(sorted({_pair(one) for one in pairs}))[:MOST_PAIRS],
        subject=pairs[0].left.subject,
        predicate=pairs[0].left.predicate,
        data={"values": words, "sources": [fact.source for side in sides for fact in side.values()], "days": when},
    )


def _pair(one: TwoNumbers) -> tuple[str, ...]:
    return tuple(sorted((one.left.address, one.right.address)))
