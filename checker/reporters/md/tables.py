"""The tables of the Markdown report: sources, events by sources, and the sheet of each event."""

from collections.abc import Iterator

from checker.model.report import ReportClaim
from checker.reporters.md.escape import escaped
from checker.reporters.view.index import Index
from checker.reporters.view.matrix import Row, matrix
from checker.reporters.view.sheet import FactRow, Sheet, sheets
from checker.reporters.view.visible import clipped
from checker.reporters.view.wording import byline, called, count, qualified, told_value

_QUOTE = 300


def table(head: list[str], rows: list[list[str]]) -> Iterator[str]:
    """Yield the lines of a table whose cells are escaped already."""
    for row in (head, ["---"] * len(head), *rows):
        yield f"| {' | '.join(row)} |"
    yield ""


def source_table(index: Index) -> Iterator[str]:
    """Yield the table of the sources."""
    yield "## Sources"
    yield ""
    head = ["Source", "Headline", "Published by, on", "Author", "Claims", "Text"]
    rows = [
        [
            *map(escaped, (called(one), one.title, byline(one), ", ".join(one.authors) or "unknown")),
            str(one.claims),
            escaped(one.text or "no text"),
        ]
        for one in index.sources
    ]
    yield from table(head, rows)


def matrix_table(index: Index) -> Iterator[str]:
    """Yield the matrix: what each source says of each event, counted."""
    found = matrix(index)
    yield "## Events and sources"
    yield ""
    head = ["Event", "When", *(escaped(called(one)) for one in found.sources)]
    met = [one for one in (*found.events, *found.subjects) if one.speaking > 1]
    if met:
        yield from table(head, [_row(one) for one in met])
    for some, one, many in ((found.events, "event is", "events are"), (found.subjects, "subject is", "subjects are")):
        rest = sum(row.speaking <= 1 for row in some)
        if rest:
            yield count(rest, f"further {one}", f"further {many}") + " spoken of by one source only."
            yield ""


def _row(row: Row) -> list[str]:
    return [escaped(row.label), escaped(row.period or "\u2013"), *(cell.text for cell in row.cells)]


def sheet_tables(index: Index) -> Iterator[str]:
    """Yield the sheet of each event: what each source says, fact by fact."""
    found = sheets(index)
    if found:
        yield "## Event by event"
        yield ""
    for one in found:
        yield f"### {escaped(one.event.label)}"
        yield ""
        yield from _sheet(one)


def _sheet(sheet: Sheet) -> Iterator[str]:
    head = ["Fact", *(escaped(called(one)) for one in sheet.sources), "Verdict"]
    yield from table(head, [_fact(row) for row in sheet.rows])


def _fact(row: FactRow) -> list[str]:
    about = f" ({escaped(row.subject)})" if row.subject else ""
    name = f"**{row.kind}**: {escaped(row.label)}{about}"
    return [name, *(" / ".join(map(_claim, cell)) or "\u2013" for cell in row.cells), row.verdict]


def _claim(claim: ReportClaim) -> str:
    remarks = [escaped(one) for one in qualified(claim)]
    quotes = [f"\u201c{escaped(clipped(one.quote, _QUOTE))}\u201d" for one in claim.evidence]
    aside = f" ({'; '.join(remarks)})" if remarks else ""
    return f"**{escaped(told_value(claim))}**{aside} {' '.join(quotes)}".strip()
