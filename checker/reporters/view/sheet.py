"""All that the sources say of one event, fact by fact."""

from dataclasses import dataclass

from checker.model.finding import Finding, Severity
from checker.model.report import ReportClaim, ReportEvent, ReportSource
from checker.reporters.view import anchor
from checker.reporters.view.day import day
from checker.reporters.view.index import Index

_KINDS = {
    "when": "When",
    "where": "Where",
    "who": "Who took part",
    "who-not": "Who did not",
    "led-by": "Who led",
    "how-many": "How many",
    "outcome": "Outcome",
    "firsts": "Firsts",
    "role": "Role",
    "what": "What",
    "other": "Other",
}
_ORDER = tuple(_KINDS)


@dataclass(frozen=True, slots=True)
class FactRow:
    """One fact: its kind, how it reads, whom it is about (None: the event itself), what each source says.

    `verdict` is the word for readers, `tone` the severity behind it or "agree", "alone", "quiet".
    """

    kind: str
    label: str
    subject: str | None
    cells: tuple[tuple[ReportClaim, ...], ...]
    verdict: str
    tone: str
    finding: Finding | None


@dataclass(frozen=True, slots=True)
class Sheet:
    """An event, the sources that speak of it, and its facts."""

    event: ReportEvent
    anchor: str
    period: str | None
    sources: tuple[ReportSource, ...]
    rows: tuple[FactRow, ...]

    def count(self, tone: str) -> int:
        """Return how many facts have this verdict."""
        return sum(one.tone == tone for one in self.rows)


def sheets(index: Index) -> tuple[Sheet, ...]:
    """Return the sheets of all events that a claim speaks of, in the order of time."""
    spoken: dict[str, list[ReportClaim]] = {}
    for claim in index.report.claims:
        if claim.event is not None:
            spoken.setdefault(claim.event, []).append(claim)
    return tuple(_sheet(one, spoken[one.id], index) for one in index.events if one.id in spoken)


def _sheet(event: ReportEvent, claims: list[ReportClaim], index: Index) -> Sheet:
    speaking = {one.source for one in claims}
    sources = tuple(one for one in index.sources if one.id in speaking)
    groups: dict[tuple[int, str, str, str], list[ReportClaim]] = {}
    for claim in claims:
        groups.setdefault((_ORDER.index(_kind(claim)), claim.predicate, claim.label, claim.subject_id), []).append(claim)
    ordered = sorted(groups.items(), key=lambda pair: pair[0][0])
    rows = tuple(_row(event, group, sources, index) for _, group in ordered)
    return Sheet(event, anchor.event(event.id), day(event.period) if event.period else None, sources, rows)


def _kind(claim: ReportClaim) -> str:
    kind = "who-not" if claim.row == "who" and claim.polarity == "denied" else claim.row
    return kind if kind in _KINDS else "other"


def _row(event: ReportEvent, claims: list[ReportClaim], sources: tuple[ReportSource, ...], index: Index) -> FactRow:
    cells = tuple(tuple(claim for claim in claims if claim.source == source.id) for source in sources)
    verdict, tone, finding = _verdict(claims, index)
    first = claims[0]
    subject = None if first.subject_id == event.id else first.subject
    return FactRow(_KINDS[_kind(first)], first.label.rstrip(":"), subject, cells, verdict, tone, finding)


def _verdict(claims: list[ReportClaim], index: Index) -> tuple[str, str, Finding | None]:
    found = [one for claim in claims for one in index.findings_by_claim.get(claim.address, ())]
    worst = min(found, key=lambda one: one.severity.rank, default=None)
    if worst is not None and worst.severity is Severity.ERROR:
        return "disagree", "error", worst
    if worst is not None and worst.severity is Severity.WARNING:
        return "to check", "warning", worst
    if any(claim.address in index.agreed for claim in claims):
        return "agree", "agree", None
    if len({claim.source for claim in claims}) == 1:
        return "one source only", "alone", None
    return "no conflict found", "quiet", None
