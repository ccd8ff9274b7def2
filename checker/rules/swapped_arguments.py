"""Who did it to whom, told the two ways round."""

from collections.abc import Iterator, Mapping
from typing import Any, ClassVar

from checker.comparing.dossier import Clash, Dossier
from checker.comparing.fact import Fact
from checker.comparing.swaps import TRIED, Swap, swaps
from checker.comparing.ties import ACTORS, PART
from checker.rules import Hit, HitSide
from checker.rules.clash_rule import ClashRule
from checker.rules.clashing import MOST_PAIRS, by_sources, severity_of
from checker.rules.example import event, members, says
from checker.rules.share import is_swapped
from checker.rules.telling import readings
from checker.values.definite import agreeing, definite, sentence

RAID = event("raid on the grain barges")


class SwappedArguments(ClashRule):
    """Two sources tell one act the two ways round: one says that A did it to B, the other that B did it to A.

    Reported are who attacked, bought or visited whom, who received whom and who sued whom in one and the same event; and ties that hold
    one way only: which of two bodies follows, leads, founded or belongs to the other, which place lies in the other.

    Both sources must tell both ends: who did it, and to whom. Nothing is reported where any source has the two on both sides, or calls
    them the parties of a fight; where one side only accuses the other; where the events or the times are different; and of ties that
    hold both ways (allies, enemies, partners). What a source keeps at a distance or puts into a third party's mouth is to check. Look
    first whether a passive sentence was taken the wrong way round when it was recorded.
    """

    title: ClassVar[str] = "Told both ways round"
    settles: ClassVar[str] = "The words of both articles would settle it: a passive sentence is easily taken the wrong way round."
    conflict: ClassVar[tuple[Mapping[str, Any], ...]] = (
        says("morning-post", RAID, "carried-out-by", members("Norte", kind="organisation")),
        says("morning-post", RAID, "targeted", members("Alba", kind="organisation")),
        says("evening-star", RAID, "carried-out-by", members("Alba", kind="organisation")),
        says("evening-star", RAID, "targeted", members("Norte", kind="organisation")),
    )
    lookalike: ClassVar[tuple[Mapping[str, Any], ...]] = (
        says("morning-post", RAID, "carried-out-by", members("Norte", kind="organisation")),
        says("morning-post", RAID, "targeted", members("Alba", kind="organisation")),
        says("evening-star", RAID, "carried-out-by", members("Alba", "Norte", kind="organisation")),
        says("evening-star", RAID, "targeted", members("Norte", "Alba", kind="organisation")),
    )

    def takes(self, clash: Clash, dossier: Dossier) -> bool:
        """Tell whether a clash is this rule's to report."""
        return is_swapped(clash, dossier)

    def check(self, dossier: Dossier) -> Iterator[Hit]:
        """Yield one hit for each event or tie that is told the two ways round."""
        for swap in swaps(dossier):
            yield _report(swap, dossier)


def _report(swap: Swap, dossier: Dossier) -> Hit:
    one, two = swap.parties
    told = ((_words(swap, one, two, dossier), swap.one), (_words(swap, two, one, dossier), swap.other))
    (first, here), (second, there) = told
    facts = (*here, *there)
    claims = tuple(dict.fromkeys(fact.address for fact in facts))
    pairs = {
        tuple(sorted((mine.address, theirs.address))) for mine in here for theirs in there if mine.predicate == theirs.predicate
    }
    about = f"{_about(swap, dossier)} {first}".strip()
    return Hit(
        message=sentence(
            f"{about} according to {by_sources(here, dossier)}, but {second} according to {by_sources(there, dossier)}."
        ),
        explanation=swap.reasons[:1],
        doubts=swap.reasons[1:],
        readings=readings(facts, dossier),
        claims=claims,
        severity=severity_of(swap.verdict),
        verdict=swap.verdict,
        sides=tuple(HitSide(words, tuple(dict.fromkeys(fact.address for fact in side))) for words, side in told),
        pairs=tuple(sorted(pairs)[:MOST_PAIRS]),
        subject=swap.subject,
        predicate=here[0].predicate,
        data={"values": [first, second], "sources": [fact.source for fact in facts]},
    )


def _about(swap: Swap, dossier: Dossier) -> str:
    """Return how the sentence begins: with the event, or with nothing where the two parties are all it is about."""
    if swap.words[0] == swap.words[1]:
        return ""
    return f"In {dossier.called(swap.subject)}," if swap.words == TRIED else dossier.called(swap.subject)


def _words(swap: Swap, one: str, two: str, dossier: Dossier) -> str:
    """Return what is told one way round: "was carried out by Alba and was aimed at Norte", "Alba is a member of Norte"."""
    first, second = definite(dossier.label(one)), definite(dossier.label(two))
    if swap.words == TRIED:
        return f"{first} was the {swap.words[0]} and {second} the {swap.words[1]}"
    labels = [_label(name, dossier) for name in swap.words]
    if swap.words[0] == swap.words[1]:
        part = swap.words[0] == PART
        label = _belongs(swap.one[0], dossier) if part else labels[0]
        first, second = (second, first) if part else (first, second)
        return f"{first} {agreeing(label, first)} {second}"
    return f"{labels[0]} {first} and {labels[1]} {second}"


def _label(name: str, dossier: Dossier) -> str:
    spec = dossier.known.vocabulary.predicate(name)
    return spec.label if spec else name


def _belongs(fact: Fact, dossier: Dossier) -> str:
    """Return how a part belongs to its whole: a member of a body, a part of anything else."""
    return "is a member of" if dossier.known.names.kind(fact.subject) in ACTORS else "is part of"
