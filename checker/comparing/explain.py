"""Why are two claims in conflict, or why are they not? An answer for any two claims."""

from dataclasses import dataclass
from itertools import product

from checker.comparing.dossier import Dossier
from checker.comparing.fact import Fact
from checker.comparing.gates import Gate
from checker.comparing.judge import Judgement, judge
from checker.values import Verdict

Found = tuple[Judgement, Fact, Fact]
_ORDER = (Verdict.CONTRADICT, Verdict.TENSION, Verdict.AGREE, Verdict.COMPATIBLE, Verdict.INCOMPARABLE)


@dataclass(frozen=True, slots=True)
class Explanation:
    """The verdict on two claims, the reason, and the steps that led to it."""

    left: str
    right: str
    verdict: Verdict
    reason: str
    steps: tuple[str, ...]
    gate: Gate | None = None
    """The first gate that is shut."""
    question: str | None = None
    """What would have to be known where they cannot be compared."""


def explain(left: str, right: str, dossier: Dossier) -> Explanation:
    """Compare two claims by the facts of theirs that come nearest to each other.

    Raises:
        KeyError: there is no claim with this address.

    """
    if left == right:
        return Explanation(left, right, Verdict.AGREE, "It is one and the same claim.", ())
    mine, theirs = _facts(left, dossier), _facts(right, dossier)
    direct = _best(_said(mine), _said(theirs), dossier)
    # What only follows from a claim counts where the claims themselves speak of different things.
    implied = _best(mine, theirs, dossier)
    judgement, one, two = direct if direct[0].gate not in {Gate.SUBJECT, Gate.PREDICATE} else min(direct, implied, key=_rank)
    return Explanation(
        left,
        right,
        judgement.verdict,
        judgement.reason,
        tuple(_steps(judgement, one, two, dossier)),
        judgement.gate,
        judgement.shut[0].question if judgement.shut else None,
    )


def _facts(address: str, dossier: Dossier) -> tuple[Fact, ...]:
    if address not in dossier.by_claim:
        raise KeyError(address)
    return dossier.by_claim[address]


def _said(facts: tuple[Fact, ...]) -> tuple[Fact, ...]:
    return tuple(fact for fact in facts if not fact.implied) or facts


def _best(mine: tuple[Fact, ...], theirs: tuple[Fact, ...], dossier: Dossier) -> Found:
    """Return the two facts that come nearest to each other, and how they stand."""
    return min(((judge(one, two, dossier.known), one, two) for one, two in product(mine, theirs)), key=_rank)


def _rank(found: Found) -> tuple[int, int]:
    """Return how near two facts come: by verdict, then by how late the first shut gate is."""
    judgement = found[0]
    gate = -list(Gate).index(judgement.gate) if judgement.gate else 0
    return _ORDER.index(judgement.verdict), gate


def _steps(judgement: Judgement, one: Fact, two: Fact, dossier: Dossier) -> list[str]:
    steps = [dossier.about(one), dossier.about(two)]
    steps += dossier.naming((one, two))
    steps += [f"{shut.reason}" for shut in judgement.shut]
    if judgement.clash is not None and judgement.shut:
        steps.append(f"Leaving that aside: {judgement.clash.reason}")
    steps += judgement.doubts
    return list(dict.fromkeys([*steps, judgement.reason]))
