"""Before and after that go round in a circle; numbers that run against dates."""

from collections.abc import Iterator, Mapping
from typing import Any, ClassVar

from checker.comparing.conflict_sets import Joint
from checker.comparing.dossier import Dossier
from checker.comparing.fact import Fact
from checker.comparing.joint import is_of_order, joints
from checker.comparing.sequence import Cycle, cycles
from checker.model.finding import Severity
from checker.rules import Hit, HitSide, Rule
from checker.rules.example import date, nth, says
from checker.rules.jointly_impossible import hit_of_joint
from checker.rules.telling import readings
from checker.values import Verdict
from checker.values.definite import sentence


class EventOrder(Rule):
    """Claims about what came before what go round in a circle, or the numbers of a series run against its dates.

    The fifth round cannot be over before the fourth begins. Events that overlap are in no order, and rough dates that leave room for
    the right order are no conflict.
    """

    title: ClassVar[str] = "Different orders of events"
    settles: ClassVar[str] = "The date of each of these events would settle it."
    conflict: ClassVar[tuple[Mapping[str, Any], ...]] = (
        says("morning-post", nth(5), "held-on", date("2021-03-02")),
        says("evening-star", nth(4), "held-on", date("2021-04-09")),
    )
    lookalike: ClassVar[tuple[Mapping[str, Any], ...]] = (
        says("morning-post", nth(5), "held-on", date("2021-04")),
        says("evening-star", nth(4), "held-on", date("2021-04-09")),
    )

    def check(self, dossier: Dossier) -> Iterator[Hit]:
        """Yield the smallest circles, each once."""
        for cycle in cycles(dossier):
            yield _report(cycle, dossier)
        for joint in joints(dossier):
            if isinstance(joint, Joint) and is_of_order(joint, dossier):
                yield hit_of_joint(joint, dossier)


def _report(cycle: Cycle, dossier: Dossier) -> Hit:
    facts = {fact.address: fact for step in cycle.steps for fact in step.facts}
    addresses = tuple(sorted(facts))
    chain = "; ".join(step.words for step in cycle.steps)
    verdict = Verdict.TENSION if any(fact.statement.loose for fact in facts.values()) else Verdict.CONTRADICT
    return Hit(
        message=f"These cannot all be in order: {chain}.",
        explanation=(
            *(sentence(f"{step.words}.") for step in cycle.steps),
            "Followed from one to the next, this leads back to where it began.",
        ),
        doubts=tuple(fact.statement.loose for fact in facts.values() if fact.statement.loose),
        readings=readings([facts[address] for address in addresses], dossier),
        claims=addresses,
        severity=Severity.ERROR if verdict is Verdict.CONTRADICT else Severity.WARNING,
        verdict=verdict,
        sides=tuple(HitSide(_side(facts[address], dossier), (address,)) for address in addresses),
        pairs=(addresses,),
        subject=cycle.steps[0].first,
        predicate=facts[addresses[0]].predicate,
        data={"order": [step.words for step in cycle.steps]},
    )


def _side(fact: Fact, dossier: Dossier) -> str:
    spec = dossier.known.vocabulary.predicate(fact.predicate)
    return f"{dossier.label(fact.subject)} {spec.label if spec else fact.predicate} {fact.say()}"
