"""Findings for the command line: one a line, or told at length on a terminal."""

from collections.abc import Iterator, Mapping
from typing import ClassVar

from checker.model.finding import Finding
from checker.model.report import Report
from checker.model.shown import shown
from checker.reporters import RenderOptions, Reporter
from checker.reporters.view.index import Index
from checker.reporters.view.wording import closing, count, decided, incomplete, unmatched

LONGEST = 2_000
"""A message is cut after so many characters."""
MOST_NOTES = 5
"""So many notes on names are printed."""


class TextReporter(Reporter):
    """`file:line:col: severity rule: message [id]`, record faults first, and the figures in the last line."""

    name: ClassVar[str] = "text"
    suffix: ClassVar[str] = ".txt"
    media: ClassVar[str] = "text/plain"

    def render(self, report: Report, texts: Mapping[str, str], options: RenderOptions) -> str:  # noqa: ARG002
        """Return lines, or the form for terminals where `options.width` is given."""
        if options.width is None:
            return "".join(f"{line}\n" for line in (*_lines(report, options), *footer(report, options)))
        from checker.reporters.console.terminal import tell  # noqa: PLC0415 - rich is slow to import

        return tell(report, options)


def listed(report: Report, options: RenderOptions) -> tuple[Finding, ...]:
    """Return the findings to tell: faults of the record, then conflicts down to the level that is shown."""
    index = Index(report)
    level = options.show_level.rank
    told = [one for one in index.open if one.severity.rank <= level]
    old = [one for one in index.closed if options.show_decided and one.severity.rank <= level]
    return (*index.faults, *told, *old)


def footer(report: Report, options: RenderOptions) -> Iterator[str]:
    """Yield the lines below the findings: what is not listed, and the figures."""
    hidden = sum(one.severity.rank > options.show_level.rank for one in Index(report).open)
    if hidden:
        yield f"{count(hidden, 'lighter finding is', 'lighter findings are')} not shown (see --show-level)."
    if report.almost:
        pairs = count(len(report.almost), "pair of claims clashes", "pairs of claims clash")
        yield (
            f"{pairs} but for one open question, such as: {shown(report.almost[0].question, 200)} "
            "(`checker report` lists them; `checker entities decide` settles names, `checker decide` anything else)"
        )
    if report.summary.sources > 1 and report.summary.alone:
        yield f"{report.summary.alone} of {count(report.summary.claims, 'claim')} met no claim of another source."
    notes = report.gaps.name_notes
    yield from (shown(note, LONGEST) for note in notes[:MOST_NOTES])
    if len(notes) > MOST_NOTES:
        yield f"{count(len(notes) - MOST_NOTES, 'more note')} on names (`checker entities` prints them all)."
    yield from (shown(note, LONGEST) for note in report.gaps.crowded)
    old = decided(report)
    if old and not options.show_decided:
        yield old
    loose = unmatched(report)
    if loose:
        yield shown(loose, LONGEST)
    warning = incomplete(report)
    if warning:
        yield warning
    yield closing(report)


def place(finding: Finding) -> tuple[str, int, int]:
    """Return file, line and column to point at."""
    first = finding.claims[0] if finding.claims else finding
    return first.file or "", first.line, first.column


def _lines(report: Report, options: RenderOptions) -> Iterator[str]:
    for one in report.problems:
        yield _line((one.file, one.line, one.column), f"{one.severity} {one.rule}", one.message)
    for finding in listed(report, options):
        status = "" if finding.status == "open" else f" ({finding.status})"
        what = f"{finding.severity} {finding.rule}{status}"
        yield _line(place(finding), what, finding.message, f" [{finding.id}]")


def _line(where: tuple[str, int, int], what: str, message: str, tail: str = "") -> str:
    file, line, column = where
    head = f"{shown(file, LONGEST)}:{line}:{column}: {shown(what)}: "
    return harmless(f"{head}{shown(message, LONGEST)}{shown(tail)}")


def harmless(line: str) -> str:
    """Return a line in which the log of a CI service finds no command ("::error::", "##[group]")."""
    broken = line.replace("##[", "##\\[")
    return broken.replace("::", ": :", 1) if broken.lstrip().startswith("::") else broken
