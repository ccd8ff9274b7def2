"""Told as past, and yet to come."""

from collections import defaultdict
from collections.abc import Hashable, Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import Any, ClassVar

from checker.comparing.dossier import Dossier
from checker.comparing.fact import Fact
from checker.comparing.relate import is_told
from checker.dates.period import describe
from checker.rules import Hit, HitSide, Rule
from checker.rules.clashing import severity_of
from checker.rules.example import date, event, says
from checker.rules.telling import readings
from checker.values import Verdict
from checker.values.date import DateMeaning
from checker.values.definite import sentence
from checker.values.mention import MentionKind


class Anachronism(Rule):
    """An article tells as past what lies after its own date, or a party acts before it existed or after it ended.

    What is planned or expected may lie ahead, and an article without a certain date is only to check. The year of a date that was
    filled in from the article's own date is no evidence against it.
    """

    title: ClassVar[str] = "Told as past, and dated later"
    settles: ClassVar[str] = "The day of each of the two, and the day on which the article was first published, would settle it."
    conflict: ClassVar[tuple[Mapping[str, Any], ...]] = (
        says("morning-post", event("harbour summit"), "held-on", date("2021-09-14"), published="2021-08-30"),
    )
    lookalike: ClassVar[tuple[Mapping[str, Any], ...]] = (
        says("morning-post", event("harbour summit"), "held-on", date("2021-09-14"), published="2021-08-30", modality="expected"),
    )

    def check(self, dossier: Dossier) -> Iterator[Hit]:
        """Yield what is told too early, and parties outside their lifetime."""
        for address in sorted(dossier.by_claim):
            fact = dossier.by_claim[address][0]
            if is_told(fact) and not fact.via and isinstance(fact.value, DateMeaning) and _past(fact, dossier):
                yield from _too_early(fact, dossier)
        yield from _outside(dossier)


def _past(fact: Fact, dossier: Dossier) -> bool:
    """Tell whether the predicate tells of something that has happened, not of what an agreement lays down."""
    spec = dossier.known.vocabulary.predicate(fact.predicate)
    return spec is not None and spec.row == "when" and (spec.occurrence or spec.name in HAPPENED)


HAPPENED = frozenset(
    {"ended-on", "announced-on", "reached-on", "signed-on", "published-on", "born-on", "died-on", "dissolved-on"}
)
"""Dates of what has happened, beside those of an event's own taking place."""


LIFE: Mapping[str, tuple[bool, str]] = MappingProxyType(
    {
        "established-on": (False, "before it was established"),
        "dissolved-on": (True, "after it was dissolved"),
        "born-on": (False, "before they were born"),
        "died-on": (True, "after they had died"),
    }
)
"""Predicates that bound the time in which a party can act: whether they end it, and how that reads."""


def _too_early(fact: Fact, dossier: Dossier) -> Iterator[Hit]:
    published = fact.statement.published
    if published is None or not published.before(fact.value.period):  # type: ignore[attr-defined]
        return
    verdict = Verdict.TENSION if fact.statement.loose else Verdict.CONTRADICT
    name, day = dossier.source_name(fact.source), describe(published)
    yield Hit(
        message=f"{name} tells of {dossier.called(fact.subject)} as past on {fact.say()}, which lies after its own date, {day}.",
        explanation=(f"The article is dated {day}.", "What had not happened yet can only have been expected."),
        doubts=(fact.statement.loose,) if fact.statement.loose else (),
        readings=readings([fact], dossier),
        claims=(fact.address,),
        severity=severity_of(verdict),
        verdict=verdict,
        sides=(HitSide(f"{fact.say()}, told as past", (fact.address,)),),
        pairs=((fact.address,),),
        subject=fact.subject,
        predicate=fact.predicate,
        data={"values": [fact.say()], "published": day},
    )


def _outside(dossier: Dossier) -> Iterator[Hit]:
    """Yield parties that were at an event before they were there or after they were gone."""
    present: defaultdict[Hashable, list[Fact]] = defaultdict(list)
    for fact in dossier.by_predicate.get("attended-by", ()):
        if is_told(fact) and fact.value.kind == "entity":
            present[fact.value.key()].append(fact)
    for name, (late, _) in LIFE.items():
        for life in dossier.by_predicate.get(name, ()):
            if is_told(life) and isinstance(life.value, DateMeaning):
                yield from _absent(life, present.get(life.subject, ()), late, dossier)


def _absent(life: Fact, present: Sequence[Fact], late: bool, dossier: Dossier) -> Iterator[Hit]:  # noqa: FBT001
    for fact in present:
        for period, when in dossier.occasions.periods(fact.subject):
            born = life.value.period  # type: ignore[attr-defined]
            if born.before(period) if late else period.before(born):
                yield _stranger(life, fact, when, dossier)
                break


def _stranger(life: Fact, fact: Fact, when: str, dossier: Dossier) -> Hit:
    party, held = dossier.called(life.subject), dossier.called(fact.subject)
    mortal = dossier.known.names.kind(life.subject) is MentionKind.PERSON
    facts = (life, fact, *(one for one in dossier.occasions.dates[fact.subject] if one.address == when))
    sure = mortal and not any(one.statement.loose for one in facts)
    verdict = Verdict.CONTRADICT if sure else Verdict.TENSION
    addresses = tuple(sorted({one.address for one in facts}))
    why = "Nobody can be there at such a time." if mortal else "A body is where it takes part only while there is such a body."
    doubts = [one.statement.loose for one in facts if one.statement.loose]
    doubts += [] if mortal else ["It may be a later name for an earlier body."]
    return Hit(
        message=(
            f"{sentence(party)} was at {held} according to {dossier.source_name(fact.source)}, "
            f"{LIFE[life.predicate][1]} according to {dossier.source_name(life.source)} ({life.say()})."
        ),
        explanation=(why,),
        doubts=tuple(doubts),
        readings=readings(facts, dossier),
        claims=addresses,
        severity=severity_of(verdict),
        verdict=verdict,
        sides=(HitSide(f"was at {held}", (fact.address,)), HitSide(life.say(), (life.address,))),
        pairs=(addresses,),
        subject=life.subject,
        predicate=life.predicate,
        data={"values": [held, life.say()]},
    )
