"""Writing a decision down: one small file, so that two people who decide do not meet in one file."""

from dataclasses import dataclass
from typing import Any

from checker.comparing.dossier import Dossier
from checker.decisions.apply import seen_now
from checker.model.canonical import canonical
from checker.model.claim_file import SCHEMA_VERSION


@dataclass(frozen=True, slots=True)
class Verdict:
    """What an editor decided, and why."""

    decision: str
    reason: str
    by: str | None = None
    on: str | None = None
    settled_by: str | None = None


def decision_text(
    pairs: tuple[tuple[str, ...], ...], verdict: Verdict, dossier: Dossier, finding: str = "", rule: str = ""
) -> str:
    """Return the file of a decision about clashing claims, with what each of them said when it was decided."""
    claims = sorted({address for pair in pairs for address in pair})
    seen = [one.model_dump(exclude_none=True) for address in claims if (one := seen_now(address, dossier)) is not None]
    record: dict[str, Any] = {
        "$schema": "../../schemas/decision.schema.json",
        "schema_version": SCHEMA_VERSION,
        "pairs": [list(pair) for pair in pairs],
        "decision": verdict.decision,
        "reason": verdict.reason,
        "by": verdict.by,
        "on": verdict.on,
        "settled_by": verdict.settled_by,
        "seen": seen,
        "finding": finding or None,
        "rule": rule or None,
    }
    return canonical({name: value for name, value in record.items() if value is not None})
