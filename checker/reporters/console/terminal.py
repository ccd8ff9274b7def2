"""Findings told at length on a terminal, with both quotes."""

import io
from collections.abc import Iterator

from rich.console import Console
from rich.padding import Padding
from rich.text import Text

from checker.model.finding import Finding, FindingClaim, Severity
from checker.model.report import Report
from checker.model.shown import shown
from checker.reporters import RenderOptions
from checker.reporters.text import LONGEST, footer, listed, place
from checker.reporters.view.index import Index
from checker.reporters.view.visible import clipped

_STYLE = {Severity.ERROR: "bold red", Severity.WARNING: "bold yellow", Severity.NOTE: "bold blue"}
_QUOTE = 400


def tell(report: Report, options: RenderOptions) -> str:
    """Return the findings in blocks, wrapped to `options.width` columns, in colour where that is wanted."""
    out = io.StringIO()
    console = _console(out, options)
    index = Index(report)
    for one in report.problems:
        _print(
            console,
            0,
            ("record fault", "bold magenta"),
            (f" {one.file}:{one.line}:{one.column} {one.rule}", "dim"),
        )
        _print(console, 2, (one.message, ""))
    for finding in listed(report, options):
        _tell_one(console, finding, index)
    for line in footer(report, options):
        _print(console, 0, (line, "bold" if line.endswith("to check.") else ""))
    return "".join(f"{line.rstrip()}\n" for line in out.getvalue().splitlines())


def _console(out: io.StringIO, options: RenderOptions) -> Console:
    return Console(
        file=out,
        width=max(20, options.width or 80),
        force_terminal=options.colour,
        color_system="standard" if options.colour else None,
        markup=False,
        emoji=False,
        highlight=False,
        legacy_windows=False,
        _environ={},
    )


def _tell_one(console: Console, finding: Finding, index: Index) -> None:
    words = "record fault" if finding.about == "record" else finding.severity.words
    status = "" if finding.status == "open" else f" ({finding.status})"
    _print(console, 0, (words, _STYLE[finding.severity]), (f" {finding.title}{status} [{finding.id}]", "dim"))
    _print(console, 2, (finding.message, "bold"))
    if not finding.claims:
        file, line, column = place(finding)
        _print(console, 4, (f"{file}:{line}:{column}", "dim"))
    for claim in finding.claims:
        for indent, parts in _voice(claim, index):
            _print(console, indent, *parts)
    for side in finding.sides:
        if side.origin_note:
            _print(console, 4, (side.value, "cyan"), (f" \u2014 {side.origin_note}", ""))
    console.print()


def _voice(claim: FindingClaim, index: Index) -> Iterator[tuple[int, tuple[tuple[str, str], ...]]]:
    where = f" ({claim.file}:{claim.line})"
    yield 4, ((claim.value, "cyan"), (f" \u2014 {index.name(claim.source)}", ""), (where, "dim"))
    for one in claim.evidence:
        place_ = f" {one.place}" if one.place else ""
        yield 6, ((f"\u201c{clipped(one.quote, _QUOTE)}\u201d", "italic"), (place_, "dim"))


def _print(console: Console, indent: int, *parts: tuple[str, str]) -> None:
    line = Text()
    for words, style in parts:
        line.append(shown(words, LONGEST), style=style)
    console.print(Padding(line, (0, 0, 0, indent), expand=False), soft_wrap=False)
