"""Which findings are decided, which decisions went stale, and which match nothing."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import PurePosixPath

from checker.comparing.dossier import Dossier
from checker.model.decision import Decision, Seen
from checker.model.finding import Finding
from checker.model.problem import Problem
from checker.model.report import ReportDecision

Pair = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Decided:
    """The findings with their status, and the decisions as applied."""

    findings: tuple[Finding, ...]
    applied: tuple[ReportDecision, ...]
    problems: tuple[Problem, ...] = ()


def decide(findings: Sequence[Finding], decisions: Sequence[tuple[str, Decision]], dossier: Dossier) -> Decided:
    """Apply decisions: a finding is decided when each of its clashing pairs is, and open again where what was decided changed."""
    stale = {file: change for file, one in decisions if (change := _changed(one, dossier)) is not None}
    by_pair: dict[Pair, str] = {}
    for file, one in decisions:
        for pair in one.pairs:
            by_pair.setdefault(tuple(sorted(pair)), file)
    used: set[str] = set()
    told = tuple(_with_status(finding, by_pair, stale, used) for finding in findings)
    return Decided(told, tuple(_applied(file, one, stale, used) for file, one in decisions))


def _with_status(finding: Finding, by_pair: Mapping[Pair, str], stale: Mapping[str, str], used: set[str]) -> Finding:
    pairs = [tuple(sorted(pair)) for pair in finding.pairs]
    files = [by_pair[pair] for pair in pairs if pair in by_pair]
    used.update(files)
    if not files or len(files) < len(pairs):
        return finding
    status = "stale" if any(file in stale for file in files) else "decided"
    return finding.model_copy(update={"status": status})


def _changed(decision: Decision, dossier: Dossier) -> str | None:
    """Return what changed in a claim since the decision, then and now."""
    for seen in decision.seen:
        now = seen_now(seen.claim, dossier)
        if now is not None and now != seen:
            return f"{seen.claim}: then {_words(seen)}, now {_words(now)}"
    return None


def seen_now(address: str, dossier: Dossier) -> Seen | None:
    """Return a claim as it stands now, or None where there is no such claim."""
    statement = dossier.statements.get(address)
    if statement is None:
        return None
    scope = ", ".join(f"{name}: {words}" for name, words in sorted(statement.labels.items()) if name in statement.claim.scope)
    return Seen(
        claim=address,
        value=statement.value.say(),
        scope=scope or None,
        polarity=statement.polarity,
        modality=statement.modality,
    )


def _words(seen: Seen) -> str:
    return ", ".join(filter(None, [seen.value, seen.scope, seen.polarity, seen.modality]))


def _applied(file: str, decision: Decision, stale: Mapping[str, str], used: set[str]) -> ReportDecision:
    status = "unmatched" if file not in used else "stale" if file in stale else "applied"
    message = {
        "applied": "",
        "stale": f"A claim changed since: {stale.get(file, '')}. Decide again.",
        "unmatched": f"{file} decides about claims that no finding holds any more: remove it or mend its addresses.",
    }[status]
    return ReportDecision(
        id=PurePosixPath(file).stem,
        file=file,
        decision=decision.decision,
        reason=decision.reason,
        by=decision.by,
        on=decision.on,
        settled_by=decision.settled_by,
        pairs=decision.pairs,
        status=status,
        message=message,
    )
