"""Who did it, or what caused it: one event, two answers."""

from collections.abc import Iterator, Mapping
from itertools import product
from types import MappingProxyType
from typing import Any, ClassVar

from checker.comparing.causes import BLAME, CAUSE, DOER, Causes, Rift
from checker.comparing.dossier import Clash, Dossier
from checker.model.finding import Severity
from checker.rules import Hit, HitSide
from checker.rules.clash_rule import ClashRule
from checker.rules.clashing import MOST_PAIRS, by_sources, listed
from checker.rules.example import event, members, says
from checker.rules.share import is_cause
from checker.rules.telling import readings
from checker.values import Verdict
from checker.values.definite import agreeing, definite, sentence

ROBBERY = event("robbery of the night mail")
_ASKED = MappingProxyType({BLAME: "the responsibility of", CAUSE: "caused by"})
_SETTLES = MappingProxyType(
    {
        DOER: "Whether they did it together, whether one of them stands for the other, and on what either source rests would settle it.",
        BLAME: "Responsibility may be shared: on what either source rests, and whether one belongs to the other, would settle it.",
        CAUSE: "Two causes may be links of one chain: whether one led to the other, and on what either source rests, would settle it.",
    }
)


class ConflictingCause(ClashRule):
    """Two sources say in their own voice who did it, who is to blame or what caused it, and name different ones.

    Reported is an act for which one source names all who did it ("only") and another names somebody else; a single crime or attack for
    which each source names one doer; and an event for which each names one to blame or one cause of one kind. It is always only to check.

    Nothing is reported of what is alleged or put into somebody's mouth (a claim of responsibility, an accusation), of operations in
    which several may have had a hand, where any source ties the two to each other (member, leader, ally, former name, one cause of the
    other), where one is a person and the other a body, where names are uncertain, where a source names several, and where its words leave
    room for others ("took part in", "one of those who"). A thing and the state of affairs that lay beneath it are a spark and its ground,
    and both may be right.
    """

    title: ClassVar[str] = "Who did it, or what caused it"
    conflict: ClassVar[tuple[Mapping[str, Any], ...]] = (
        says("morning-post", ROBBERY, "carried-out-by", members("Brandt Gang", kind="group")),
        says("evening-star", ROBBERY, "carried-out-by", members("Keller Brothers", kind="group")),
    )
    lookalike: ClassVar[tuple[Mapping[str, Any], ...]] = (
        says("morning-post", ROBBERY, "carried-out-by", members("Brandt Gang", kind="group")),
        says("evening-star", ROBBERY, "carried-out-by", members("Keller Brothers", kind="group"), modality="alleged"),
    )

    def takes(self, clash: Clash, dossier: Dossier) -> bool:
        """Tell whether a clash is this rule's to report."""
        return is_cause(clash, dossier)

    def check(self, dossier: Dossier) -> Iterator[Hit]:
        """Yield one hit for each event and question."""
        for rift in Causes(dossier).rifts():
            yield _report(rift, dossier)


def _report(rift: Rift, dossier: Dossier) -> Hit:
    sides = [(_side(rift, at, dossier), answer.facts) for at, answer in enumerate(rift.answers)]
    parts = [f"{words} according to {by_sources(facts, dossier)}" for words, facts in sides]
    facts = tuple({fact.address: fact for _, told in sides for fact in told}.values())
    pairs = {
        (min(a.address, b.address), max(a.address, b.address))
        for one, two in rift.pairs
        for a, b in product(one.facts, two.facts)
    }
    subject = definite(dossier.label(rift.event))
    verb = dossier.opening(rift.event, DOER) if rift.predicate == DOER else f"{sentence(subject)} {_was(rift.predicate, subject)}"
    but = f", but {verb.rpartition(' ')[2]} "
    return Hit(
        message=f"{verb} {but.join(parts)}.",
        explanation=(
            "Both say so in their own voice, and both speak of one and the same event.",
            *(f"Nothing ties {_names(rift, 0, dossier)} to {_names(rift, 1, dossier)}." for _ in rift.pairs[:1]),
        ),
        doubts=(_SETTLES[rift.predicate],),
        readings=readings(facts, dossier),
        claims=tuple(fact.address for fact in facts),
        severity=Severity.WARNING,
        verdict=Verdict.TENSION,
        sides=tuple(HitSide(words, tuple(fact.address for fact in told)) for words, told in sides),
        pairs=tuple(sorted(pairs)[:MOST_PAIRS]),
        subject=rift.event,
        predicate=rift.predicate,
        data={"values": [words for words, _ in sides], "sources": [fact.source for fact in facts]},
    )


def _was(predicate: str, subject: str) -> str:
    return agreeing(f"was {_ASKED[predicate]}", subject)


def _side(rift: Rift, at: int, dossier: Dossier) -> str:
    return f"{'only ' if rift.answers[at].closed else ''}{_names(rift, at, dossier)}"


def _names(rift: Rift, at: int, dossier: Dossier) -> str:
    return listed(definite(dossier.label(thing)) for thing in rift.answers[at].things)
