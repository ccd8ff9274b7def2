"""Roles at one event that exclude each other; a role before it began."""

from collections.abc import Iterator, Mapping
from typing import Any, ClassVar

from checker.comparing.dossier import Clash, Dossier
from checker.comparing.fact import Fact
from checker.comparing.relate import is_told
from checker.comparing.states import States, when_of
from checker.dates.period import describe
from checker.model.finding import Severity
from checker.rules import Hit, HitSide
from checker.rules.clash_rule import ClashRule
from checker.rules.example import nth, says, term
from checker.rules.share import is_opposed, kind_of
from checker.rules.telling import readings
from checker.values import Identity, Verdict
from checker.values.date import DateMeaning
from checker.values.definite import sentence
from checker.values.event import EventMeaning

ROLES = "role"
"""The list of terms that names roles."""

_BEFORE = (
    "What is told of a time before its stated beginning may use the later name for it, or look back, and a role may have been played before "
    "it was given officially."
)


class RoleAtEvent(ClashRule):
    """One party has two roles at one event that exclude each other, or has a role before it is said to have got it.

    Many hats can be worn at once: a host may mediate. Roles at different events are no conflict, and neither is a role after the
    beginning that another source states.
    """

    title: ClassVar[str] = "Different roles, or a role and its beginning"
    settles: ClassVar[str] = "The paper that gave the role, with its date, would settle it."
    conflict: ClassVar[tuple[Mapping[str, Any], ...]] = (
        says("morning-post", {"kind": "country", "name": "Norway"}, "role-at", term("guarantor"), scope={"event": nth(1)}),
        says(
            "evening-star",
            {"kind": "country", "name": "Norway"},
            "role-from",
            {"kind": "event", "series": "River Games", "ordinal": 3},
            scope={"as": "guarantor"},
        ),
    )
    lookalike: ClassVar[tuple[Mapping[str, Any], ...]] = (
        says("morning-post", {"kind": "country", "name": "Norway"}, "role-at", term("guarantor"), scope={"event": nth(4)}),
        says(
            "evening-star",
            {"kind": "country", "name": "Norway"},
            "role-from",
            {"kind": "event", "series": "River Games", "ordinal": 3},
            scope={"as": "guarantor"},
        ),
    )

    def takes(self, clash: Clash, dossier: Dossier) -> bool:  # noqa: ARG002
        """Tell whether a clash is this rule's to report."""
        return kind_of(clash) == "term" and clash.topic.predicate.terms == ROLES and not is_opposed(clash)

    def check(self, dossier: Dossier) -> Iterator[Hit]:
        """Yield exclusive roles, and roles before their stated beginning."""
        yield from super().check(dossier)
        for name in sorted(dossier.by_predicate):
            spec = dossier.known.vocabulary.predicate(name)
            for relation in spec.relations if spec else ():
                if relation.relation == "begins":
                    yield from _early(dossier, name, relation.predicate)


def _early(dossier: Dossier, begins: str, state: str) -> Iterator[Hit]:
    """Yield the states that one claim tells of a time before the beginning that another claim states."""
    states = States(dossier, state)
    for begin in dossier.by_predicate[begins]:
        if not is_told(begin) or "as" not in begin.scope:
            continue
        early = [fact for fact in states.before(begin) if _same_state(begin, fact, dossier)]
        dated = [(fact, reason) for fact in early if (reason := _before(fact, begin, dossier)) is not None]
        if dated:
            yield _report(begin, dated, dossier)


def _same_state(begin: Fact, fact: Fact, dossier: Dossier) -> bool:
    """Tell whether a fact tells the state that begins: one-sided qualifiers do not keep them apart, different ones do."""
    if fact.address == begin.address:
        return False
    shared = (set(begin.scope) & set(fact.scope)) - {"as", "event"}
    return all(dossier.known.qualified(name, begin.scope[name], fact.scope[name]) is not Identity.DIFFERENT for name in shared)


def _before(fact: Fact, begin: Fact, dossier: Dossier) -> str | None:
    """Return why a state is told of a time before its beginning."""
    event = when_of(fact)
    if isinstance(begin.value, EventMeaning):
        if event is None:
            return None
        order = dossier.occasions.before(event, begin.value.event)
        return order.reason if order else None
    if not isinstance(begin.value, DateMeaning):
        return None
    periods = [period for period, _ in dossier.occasions.periods(event)] if event else [fact.statement.as_of]
    if any(period is not None and period.before(begin.value.period) for period in periods):
        return f"That was before {begin.value.say()}."
    return None


def _report(begin: Fact, early: list[tuple[Fact, str]], dossier: Dossier) -> Hit:
    facts = [fact for fact, _ in early]
    role = begin.statement.labels.get("as", begin.scope["as"])
    since = f"{role} since {begin.value.say()}"
    at = ", ".join(dict.fromkeys(_when(fact, dossier) for fact in facts))
    before = f"{role} at {at}"
    names = " and ".join(dict.fromkeys(dossier.source_name(fact.source) for fact in facts))
    addresses = tuple(sorted({fact.address for fact in facts}))
    subject, other = sentence(dossier.called(begin.subject)), dossier.source_name(begin.source)
    return Hit(
        message=(
            f"{names} calls {subject} {before}, and {since}."
            if names == other
            else f"{subject} was {before} according to {names}, but {since} according to {other}."
        ),
        explanation=tuple(dict.fromkeys(reason for _, reason in early)),
        doubts=(_BEFORE,),
        readings=readings((*facts, begin), dossier),
        claims=tuple(sorted({*addresses, begin.address})),
        severity=Severity.WARNING,
        verdict=Verdict.TENSION,
        sides=(HitSide(before, addresses), HitSide(since, (begin.address,))),
        pairs=tuple(tuple(sorted((address, begin.address))) for address in addresses),
        subject=begin.subject,
        predicate=begin.predicate,
        data={"values": [before, since], "sources": [fact.source for fact in (*facts, begin)]},
    )


def _when(fact: Fact, dossier: Dossier) -> str:
    event = when_of(fact)
    as_of = fact.statement.as_of
    return dossier.called(event) if event else describe(as_of) if as_of else "an unstated time"
