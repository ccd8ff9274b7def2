"""Findings as a table for spreadsheets."""

import csv
import io
import re
from collections.abc import Iterator, Mapping
from typing import ClassVar

from checker.model.finding import Finding, FindingClaim, Severity
from checker.model.report import Report, ReportProblem, ReportSource
from checker.reporters import RenderOptions, Reporter
from checker.reporters.view.day import day
from checker.reporters.view.index import Index
from checker.reporters.view.visible import flat

COLUMNS = (
    *("finding", "weight", "status", "rule", "title", "event", "subject", "message"),
    *("source", "headline", "publisher", "published", "claim", "value", "quote", "place", "file", "line"),
)
"""The heads of the columns."""

_PLAIN = re.compile(r"[0-9]{4}(?:-[0-9]{2}){0,2}")
_FORMULA = ("=", "+", "-", "@", "\uff1d", "\uff0b", "\uff0d", "\uff20")


class CsvReporter(Reporter):
    r"""One row for each claim of each finding, so that the sides of a conflict stand below each other.

    Rows end in `\n` and not in the `\r\n` of RFC 4180: spreadsheets read both, and the file stays the same
    whichever way git is told to treat line ends. Every cell is quoted, and one that a spreadsheet could take
    for a formula begins with an apostrophe.
    """

    name: ClassVar[str] = "csv"
    suffix: ClassVar[str] = ".csv"
    media: ClassVar[str] = "text/csv"

    def render(self, report: Report, texts: Mapping[str, str], options: RenderOptions) -> str:  # noqa: ARG002
        """Return the table; decided findings stand in it with their status."""
        out = io.StringIO()
        writer = csv.writer(out, quoting=csv.QUOTE_ALL, lineterminator="\n")
        writer.writerow(COLUMNS)
        writer.writerows([defused(cell) for cell in row] for row in _rows(report, options))
        return out.getvalue()


def defused(text: str) -> str:
    """Return `text` in one line, in a form that no spreadsheet takes for a formula."""
    line = flat(text)
    return f"'{line}" if line.lstrip("\u00a0 ").startswith(_FORMULA) else line


def _rows(report: Report, options: RenderOptions) -> Iterator[tuple[str, ...]]:
    index = Index(report)
    yield from map(_problem, report.problems)
    for finding in (*index.faults, *index.open, *index.closed):
        if finding.about == "sources" and finding.severity.rank > options.show_level.rank:
            continue
        for claim in finding.claims or (None,):
            yield _finding(finding, claim, index)


def _problem(problem: ReportProblem) -> tuple[str, ...]:
    head = ("", "record fault", "open", problem.rule, "", "", "", problem.message)
    return (*head, *[""] * 8, problem.file, str(problem.line))


def _finding(finding: Finding, claim: FindingClaim | None, index: Index) -> tuple[str, ...]:
    weight = "record fault" if finding.about == "record" else Severity(finding.severity).words
    about = (finding.event.label if finding.event else "", finding.subject.label if finding.subject else "")
    head = (finding.id, weight, finding.status, finding.rule, finding.title, *about, finding.message)
    if claim is None:
        return (*head, *[""] * 8, finding.file or "", str(finding.line))
    return (*head, *_claim(claim, index), claim.file, str(claim.line))


def _claim(claim: FindingClaim, index: Index) -> tuple[str, ...]:
    source = index.source.get(claim.source)
    known = (source.title, source.publisher or "", _published(source)) if source else ("", "", "")
    quotes = " / ".join(one.quote for one in claim.evidence)
    places = " / ".join(one.place for one in claim.evidence if one.place)
    return (claim.source, *known, claim.address, claim.value, quotes, places)


def _published(source: ReportSource) -> str:
    """Return a plain date as it is, for sorting, and any other in words."""
    edtf = source.published or ""
    return edtf if _PLAIN.fullmatch(edtf) else day(edtf)
