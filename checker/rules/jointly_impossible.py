"""Three or more claims about days, or about a number and several lists, that cannot stand together, though any two can."""

from collections.abc import Iterator, Mapping
from typing import Any, ClassVar

from checker.comparing.chain import steps
from checker.comparing.conflict_sets import Joint
from checker.comparing.dossier import Dossier
from checker.comparing.fact import Fact
from checker.comparing.joint import TooMany, is_of_order, joints
from checker.comparing.overfull import Overfull, overfull
from checker.model.finding import Severity
from checker.rules import Hit, HitSide, Rule
from checker.rules.clashing import severity_of
from checker.rules.example import date, event, says
from checker.rules.telling import readings
from checker.values import Verdict
from checker.values.definite import sentence

_FAIR, _AUCTION = event("harbour fair"), event("ship auction")
_NUMBERS = {3: "three", 4: "four", 5: "five", 6: "six"}


class JointlyImpossible(Rule):
    """Three or more claims that cannot all be right, although any two of them can.

    One article says when a fair began, another how long it lasted, a third that it came before an auction, and a fourth when the auction
    was. Each pair leaves room; the four together leave none. What is reported is the smallest such set: without any one of its claims
    the others can stand. The reasoning goes through it step by step.

    What counts is the first and the last day of each event, by its dates, its length, what came before it, its number in a series and
    what it is a part of. “Before” is taken to say little: the earlier event neither began nor ended later, and the two may overlap.
    Days may be counted with the first and the last or without them, and a trial of twelve days may have sat for months, so that a
    length that is too short is only to check. So is a set in which a date was worked out, a hedge takes part, a part lies outside its
    whole, or a numbered round outlasts the next. Plans, denials and hearsay take no part, nor does how long something has lasted so far.

    A number and several lists are weighed in the same way: “exactly three firms” leaves room for a list of two and for another list of
    two, and none for both where the four are certainly four. Names that may be one, or of which one is a part of the other, count once.

    Where two of the claims clash by themselves, the rules for pairs report them. The days and the length of one event in one article or two are
    `date-extent`'s, circles of nothing but order and dates `event-order`'s.
    """

    title: ClassVar[str] = "Claims that do not fit together"
    settles: ClassVar[str] = "A dated account of any one of these would settle it."
    conflict: ClassVar[tuple[Mapping[str, Any], ...]] = (
        says("morning-post", _FAIR, "began-on", date("2021-05-03")),
        says("evening-star", _FAIR, "lasted", {"kind": "duration", "number": 2, "unit": "week"}),
        says("harbour-news", _FAIR, "before", {"kind": "event", "event": _AUCTION}),
        says("dock-times", _AUCTION, "held-on", date("2021-05-08")),
    )
    lookalike: ClassVar[tuple[Mapping[str, Any], ...]] = (
        says("morning-post", _FAIR, "began-on", date("2021-05-03")),
        says("evening-star", _FAIR, "lasted", {"kind": "duration", "number": 2, "unit": "week"}),
        says("harbour-news", _FAIR, "before", {"kind": "event", "event": _AUCTION}),
        says("dock-times", _AUCTION, "held-on", date("2021-05-18")),
    )

    def check(self, dossier: Dossier) -> Iterator[Hit]:
        """Yield the smallest sets, and where there was too much to look at."""
        for found in joints(dossier):
            if isinstance(found, TooMany):
                yield _too_many(found, dossier)
            elif not is_of_order(found, dossier):
                yield hit_of_joint(found, dossier)
        for one in overfull(dossier):
            yield _named_together(one, dossier)


def hit_of_joint(joint: Joint, dossier: Dossier) -> Hit:
    """Return the hit for a set of claims about days."""
    claims, core, chain = tuple(sorted(joint.told)), tuple(sorted(joint.claims)), steps(joint, dossier)
    verdict = Verdict.TENSION if joint.soft else Verdict.CONTRADICT
    facts = tuple(dossier.by_claim[claim][0] for claim in claims)
    return Hit(
        message=_message(len(core), chain),
        explanation=(
            *(f"{sentence(step)}." for step in chain),
            "Without any one of these the others can stand: the question is which of them is wrong, or means something else.",
        ),
        doubts=tuple(_why_soft(joint)),
        readings=(*_how_read(facts), *readings(facts, dossier)),
        claims=claims,
        severity=severity_of(verdict),
        verdict=verdict,
        sides=_sides(joint),
        pairs=(core,),
        subject=facts[0].subject,
        predicate=facts[0].predicate,
        data={"chain": list(chain), "smallest": list(core)},
    )


def _message(number: int, chain: tuple[str, ...]) -> str:
    clauses = [_inside(clause) for clause in chain]
    return f"These {_NUMBERS.get(number, number)} cannot all be right: {'; '.join(clauses[:-1])}; but {clauses[-1]}."


def _inside(clause: str) -> str:
    """Return a clause as it reads inside a sentence."""
    return f"t{clause[1:]}" if clause.startswith("The ") else clause


def _sides(joint: Joint) -> tuple[HitSide, ...]:
    """Return what is said and the claims that say it, each once."""
    said: dict[str, dict[str, None]] = {}
    for bound, claims in zip(joint.circle, joint.alike, strict=True):
        if bound.claim is not None:
            said.setdefault(bound.words, {}).update(dict.fromkeys(claims))
    return tuple(HitSide(words, tuple(sorted(claims))) for words, claims in said.items())


def _how_read(facts: tuple[Fact, ...]) -> Iterator[str]:
    """Yield how lengths are counted, where one takes part."""
    if any(fact.predicate == "lasted" for fact in facts):
        yield "A length may be off by half its unit unless it is told as exact, and its first and last day may both be counted."


def _why_soft(joint: Joint) -> Iterator[str]:
    """Yield what leaves room, where something does."""
    if any(one.soft and one.claim is None for one in joint.circle):
        yield "That a numbered event ends no later than the next one is the rule, and no claim says it, so this is only to check."
    if any(one.soft and one.claim is not None for one in joint.circle):
        yield "The wording of one of them leaves some room, or a part of it was worked out, so this is only to check."


def _named_together(found: Overfull, dossier: Dossier) -> Hit:
    """Return the hit for a count and the lists that together name more."""
    facts = (found.count, *found.lists)
    said = [
        f"{dossier.opening(fact.subject, fact.predicate)} {fact.say()} ({dossier.source_name(fact.source)})" for fact in facts
    ]
    first, *others = said
    return Hit(
        message=f"These {_NUMBERS.get(len(said), len(said))} cannot all be right: {'; '.join([first, *map(_inside, others)])}; "
        f"but together the lists name {found.named}.",
        explanation=(f"Each list fits the number, and all of them together name at least {found.named}.",),
        doubts=(
            *found.cautions,
            "Whether two of the names mean one, and whether all lists speak of the same time, would settle it.",
        ),
        readings=readings(facts, dossier),
        claims=tuple(sorted(fact.address for fact in facts)),
        severity=severity_of(found.verdict),
        verdict=found.verdict,
        sides=tuple(HitSide(fact.say(), (fact.address,)) for fact in facts),
        pairs=(tuple(sorted(fact.address for fact in facts)),),
        subject=found.count.subject,
        predicate=found.count.predicate,
        data={"values": [fact.say() for fact in facts], "sources": [fact.source for fact in facts], "named": found.named},
    )


def _too_many(found: TooMany, dossier: Dossier) -> Hit:
    return Hit(
        message=(
            f"{dossier.label(found.events[0])} and {len(found.events) - 1} other events hang together by what came before what, "
            "and so many of their days do not fit that not all sets of claims were looked for."
        ),
        explanation=("Pairs of claims are compared all the same.",),
        claims=found.claims[:1],
        severity=Severity.NOTE,
        subject=found.events[0],
    )
