"""Which findings are decided, which decisions went stale, and which match nothing."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Literal

from checker.comparing.dossier import Dossier
from checker.decisions.rivalry import DecisionFile, Pair, Rivalry, pairs_of, rivals
from checker.model.decision import Decision, Seen
from checker.model.finding import Finding
from checker.model.problem import Problem
from checker.model.report import ReportDecision

Status = Literal["applied", "stale", "unmatched", "contradicted"]


@dataclass(frozen=True, slots=True)
class Decided:
    """The findings with their status, and the decisions as applied."""

    findings: tuple[Finding, ...]
    applied: tuple[ReportDecision, ...]
    problems: tuple[Problem, ...] = ()


def decide(
    findings: Sequence[Finding], files: Sequence[DecisionFile], dossier: Dossier, off: Collection[str] = frozenset()
) -> Decided:
    """Apply decisions: a finding is decided when each of its clashing pairs is, and open again where what was decided changed.

    A pair on which two decisions contradict is not decided. Open questions may be decided too.

    Args:
        findings: all findings of a run
        files: the decisions, with the places of their parts
        dossier: what was compared
        off: rules that did not run, whose decisions match nothing this time

    """
    stale = {one.path: change for one in files if (change := _changed(one.record, dossier)) is not None}
    told = rivals(files)
    disputed = frozenset(pair for one in told for pair in one.pairs)
    by_pair: dict[Pair, str] = {}
    for one in files:
        for pair in pairs_of(one.record):
            if pair not in disputed:
                by_pair.setdefault(pair, one.path)
    matched = {*(tuple(sorted(pair)) for finding in findings for pair in finding.pairs), *_asked(dossier)}
    status = Statuses(stale, told, matched, off)
    with_status = tuple(_with_status(finding, by_pair, stale) for finding in findings)
    return Decided(with_status, tuple(status.applied(one) for one in files), tuple(one.problem() for one in told))


def _asked(dossier: Dossier) -> set[Pair]:
    """Return the pairs of claims that one open question keeps apart."""
    found = (tuple(sorted((one.left.address, one.right.address))) for one in (*dossier.apart, *dossier.unsure))
    return set(found)


def _with_status(finding: Finding, by_pair: Mapping[Pair, str], stale: Collection[str]) -> Finding:
    pairs = [tuple(sorted(pair)) for pair in finding.pairs]
    files = [by_pair[pair] for pair in pairs if pair in by_pair]
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


@dataclass(frozen=True, slots=True)
class Statuses:
    """Tells how each decision fits what was found."""

    stale: Mapping[str, str]
    """For each file whose claims changed: what changed."""
    rivals: Sequence[Rivalry]
    matched: Collection[Pair]
    """The pairs of claims that findings and open questions hold."""
    off: Collection[str]
    """Rules that did not run."""

    def applied(self, file: DecisionFile) -> ReportDecision:
        """Return a decision with its status, and what to do where it does not fit."""
        one = file.record
        status, message = self._status(file)
        return ReportDecision(
            id=PurePosixPath(file.path).stem,
            file=file.path,
            decision=one.decision,
            reason=one.reason,
            by=one.by,
            on=one.on,
            settled_by=one.settled_by,
            pairs=one.pairs,
            status=status,
            message=message,
        )

    def _status(self, file: DecisionFile) -> tuple[Status, str]:
        against = [one for one in self.rivals if file.path in {one.first.path, one.second.path}]
        if against:
            other = {against[0].first.path, against[0].second.path} - {file.path}
            return "contradicted", f"It contradicts {min(other)}, and neither is used: remove one of the two."
        if not any(pair in self.matched for pair in pairs_of(file.record)) and not self._may_be_off(file.record):
            return (
                "unmatched",
                f"{file.path} decides about claims that no finding holds any more: remove it or mend its addresses.",
            )
        if file.path in self.stale:
            return "stale", f"A claim changed since: {self.stale[file.path]}. Decide again."
        return "applied", ""

    def _may_be_off(self, decision: Decision) -> bool:
        """Tell whether a decision may belong to a rule that did not run."""
        return bool(self.off) if decision.rule is None else decision.rule in self.off
