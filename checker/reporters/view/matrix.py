"""How the sources stand to each other, event by event."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from checker.model.finding import Finding, Severity
from checker.model.report import ReportClaim, ReportSource
from checker.reporters.view import anchor
from checker.reporters.view.day import day
from checker.reporters.view.index import Index
from checker.reporters.view.wording import count

Tally = dict[tuple[str, str], "_Sum"]


@dataclass(frozen=True, slots=True)
class Cell:
    """What one source says of one event, in words, and where to read on (None: nowhere)."""

    words: tuple[tuple[str, str], ...]
    target: str | None

    @property
    def text(self) -> str:
        """The words in one line."""
        return " \u00b7 ".join(words for words, _ in self.words)


@dataclass(frozen=True, slots=True)
class Row:
    """One event (or a subject without an event) and its cells, one for each source."""

    label: str
    period: str | None
    target: str | None
    cells: tuple[Cell, ...]
    speaking: int


@dataclass(frozen=True, slots=True)
class Matrix:
    """The sources in the order of the columns, the events, and the subjects that belong to no event."""

    sources: tuple[ReportSource, ...]
    events: tuple[Row, ...]
    subjects: tuple[Row, ...]


@dataclass(slots=True)
class _Sum:
    claims: int = 0
    agree: int = 0
    findings: dict[str, Finding] = field(default_factory=dict)


def matrix(index: Index) -> Matrix:
    """Return the matrix: events in the order of time, then subjects in the order of their names."""
    sums: Tally = {}
    labels: dict[str, str] = {}
    for claim in index.report.claims:
        place = _place(claim, index)
        sums.setdefault((place, claim.source), _Sum()).claims += 1
        if claim.event not in index.event:
            labels.setdefault(place, claim.subject)
    _add_agreements(sums, index)
    _add_findings(sums, index)
    events = tuple(
        _row(
            one.label,
            one.period,
            anchor.event(one.id) if one.id in index.spoken_of else None,
            [sums.get((f"event {one.id}", source.id)) for source in index.sources],
        )
        for one in index.events
    )
    subjects = sorted(labels.items(), key=lambda pair: (pair[1], pair[0]))
    return Matrix(index.sources, events, tuple(_subject(place, label, sums, index) for place, label in subjects))


def _place(claim: ReportClaim, index: Index) -> str:
    return f"event {claim.event}" if claim.event in index.event else f"subject {claim.subject_id}"


def _add_agreements(sums: Tally, index: Index) -> None:
    for one in index.report.agreements:
        claims = [index.claim[address] for address in one.claims if address in index.claim]
        for key in dict.fromkeys((_place(claim, index), claim.source) for claim in claims):
            sums.setdefault(key, _Sum()).agree += 1


def _add_findings(sums: Tally, index: Index) -> None:
    for finding in index.open:
        for key in dict.fromkeys(_cells_of(finding, index)):
            sums.setdefault(key, _Sum()).findings[finding.id] = finding


def _cells_of(finding: Finding, index: Index) -> Iterator[tuple[str, str]]:
    """Yield where a finding counts: with each claim where that claim stands, so that nobody disagrees on what he does not mention."""
    for one in finding.claims:
        claim = index.claim.get(one.address)
        if claim is not None:
            yield _place(claim, index), one.source
        elif finding.event is not None and finding.event.id in index.event:
            yield f"event {finding.event.id}", one.source


def _subject(place: str, label: str, sums: Tally, index: Index) -> Row:
    return _row(label, None, None, [sums.get((place, source.id)) for source in index.sources])


def _row(label: str, period: str | None, target: str | None, sums: list[_Sum | None]) -> Row:
    cells = tuple(_cell(one, target) for one in sums)
    return Row(label, day(period) if period else None, target, cells, sum(one is not None for one in sums))


def _cell(found: _Sum | None, target: str | None) -> Cell:
    if found is None:
        return Cell((("not mentioned", "none"),), target)
    by = {severity: [one for one in found.findings.values() if one.severity is severity] for severity in Severity}
    words = [
        (f"{number} {word}", kind)
        for number, word, kind in (
            (len(by[Severity.ERROR]), "disagree", "error"),
            (len(by[Severity.WARNING]), "to check", "warning"),
            (found.agree, "agree", "agree"),
        )
        if number
    ]
    worst = next(iter((*by[Severity.ERROR], *by[Severity.WARNING])), None)
    otherwise = (count(found.claims, "claim") if found.claims else "mentioned", "claims")
    return Cell(tuple(words) or (otherwise,), anchor.finding(worst.id) if worst else target)
