"""Why are two claims in conflict, or why are they not? An answer for any two claims."""

from dataclasses import dataclass
from itertools import product

from checker.comparing.dossier import Dossier
from checker.comparing.fact import Fact
from checker.comparing.gates import Gate
from checker.comparing.judge import Judgement, judge
from checker.values import Verdict

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
    pairs = product(_facts(left, dossier), _facts(right, dossier))
    best = min(((judge(one, two, dossier.known), one, two) for one, two in pairs), key=lambda found: _rank(found[0]))
    judgement, one, two = best
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


def _rank(judgement: Judgement) -> tuple[int, int]:
    """Return how near two facts come: by verdict, then by how late the first shut gate is."""
    gate = -list(Gate).index(judgement.gate) if judgement.gate else 0
    return _ORDER.index(judgement.verdict), gate


def _steps(judgement: Judgement, one: Fact, two: Fact, dossier: Dossier) -> list[str]:
    steps = [dossier.about(one), dossier.about(two)]
    steps += dossier.naming((one, two))
    steps += [f"{shut.reason}" for shut in judgement.shut]
    if judgement.clash is not None and judgement.shut:
        steps.append(f"Leaving that aside: {judgement.clash.reason}")
    steps += judgement.cautions
    return list(dict.fromkeys([*steps, judgement.reason]))
