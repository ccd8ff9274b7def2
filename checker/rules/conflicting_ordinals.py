"""The third or the fourth; a running number that does not fit."""

from collections.abc import Iterator, Mapping
from typing import Any, ClassVar

from checker.comparing.dossier import Clash, Dossier
from checker.comparing.fact import Fact
from checker.comparing.relate import is_told
from checker.dates.period import Period
from checker.model.finding import Severity
from checker.rules import Hit, HitSide
from checker.rules.clash_rule import ClashRule
from checker.rules.example import event, number, says
from checker.rules.share import is_opposed
from checker.values import Verdict
from checker.values.quantity import QuantityMeaning

ORDINALS = frozenset({"ordinal", "number-held", "latest", "next"})
"""Predicates that number the events of a series."""


class ConflictingOrdinals(ClashRule):
    """Two sources number one meeting differently, or a running total does not fit the number of a meeting that was held before.

    Numbers of different series have nothing to do with each other. "Over a dozen rounds" has room for a thirteenth, and the latest
    round of one year need not be that of the next.
    """

    title: ClassVar[str] = "Numbers in a series that do not fit"
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
        """Yield clashing numbers, and totals that are too low for a meeting held before."""
        yield from super().check(dossier)
        for total in dossier.by_predicate.get("number-held", ()):
            if is_told(total) and isinstance(total.value, QuantityMeaning) and not {"since", "class"} & set(total.scope):
                yield from _too_low(total, dossier)


def _too_low(total: Fact, dossier: Dossier) -> Iterator[Hit]:
    """Yield the meeting with the highest number that was held before a total was given and does not fit it."""
    assert isinstance(total.value, QuantityMeaning)  # noqa: S101
    most = total.value.bounds.outer.high
    found = []
    for held, facts in dossier.occasions.dates.items():
        identity = dossier.known.names.event(held)
        if identity is None or identity.series != total.subject or identity.ordinal is None or identity.ordinal <= most:
            continue
        earlier = [fact for fact in facts if fact.source != total.source and _before(fact, total.time)]
        found += [(identity.ordinal, fact) for fact in earlier]
    if found:
        ordinal, fact = max(found, key=lambda one: (one[0], one[1].address))
        yield _report(total, ordinal, fact, dossier)


def _before(fact: Fact, time: Period | None) -> bool:
    return time is not None and bool(fact.value.period.before(time))  # type: ignore[attr-defined]


def _report(total: Fact, ordinal: int, fact: Fact, dossier: Dossier) -> Hit:
    series = dossier.called(total.subject)
    one, two = dossier.source_name(total.source), dossier.source_name(fact.source)
    held = f"number {ordinal} on {fact.value.say()}"
    return Hit(
        message=f"Of {series}, {total.say()} had been held according to {one}, but {held} according to {two}.",
        explanation=(dossier.reading(total), dossier.reading(fact), f"Number {ordinal} was held before the total was given."),
        claims=tuple(sorted((total.address, fact.address))),
        severity=Severity.ERROR,
        verdict=Verdict.CONTRADICT,
        sides=(HitSide(total.say(), (total.address,)), HitSide(held, (fact.address,))),
        pairs=(tuple(sorted((total.address, fact.address))),),
        subject=total.subject,
        predicate=total.predicate,
        data={"values": [total.say(), held], "sources": [total.source, fact.source]},
    )
