"""What the rules that only note something have in common: two values, each with its word."""

from checker.comparing.dossier import Dossier
from checker.comparing.fact import Fact
from checker.model.finding import Severity
from checker.rules import Hit, HitSide
from checker.rules.telling import readings
from checker.values import Verdict


def note_of(first: Fact, second: Fact, joint: str, reason: str, dossier: Dossier) -> Hit:
    """Return a note that sets two values beside each other: "3 according to A, and later 4 according to B"."""
    mine, theirs = (f"{'not ' if fact.denied else ''}{fact.value.say()}" for fact in (first, second))
    addresses = (first.address, second.address)
    return Hit(
        message=(
            f"{dossier.opening(first.subject, first.predicate)} {mine} according to {dossier.source_name(first.source)}"
            f"{joint} {theirs} according to {dossier.source_name(second.source)}."
        ),
        explanation=(reason,),
        readings=readings((first, second), dossier),
        claims=tuple(sorted(addresses)),
        severity=Severity.NOTE,
        verdict=Verdict.INCOMPARABLE,
        sides=(HitSide(mine, (first.address,)), HitSide(theirs, (second.address,))),
        pairs=(tuple(sorted(addresses)),),
        subject=first.subject,
        predicate=first.predicate,
        data={"values": [mine, theirs], "sources": [first.source, second.source]},
    )
