"""`checker check`: check claim files and print what was found."""

from typing import Annotated

import typer

from checker.cli.output import deliver, outputs
from checker.cli.project import Level, open_project
from checker.engine import check
from checker.model.report import Report


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("check", help="Check claim files and print what the sources disagree about.")(run)


def run(
    paths: Annotated[
        list[str] | None, typer.Argument(help="Claim files or folders to report on; all of them by default.")
    ] = None,
    form: Annotated[str | None, typer.Option("--format", help="How to print: text, json, jsonl, markdown, html, csv.")] = None,
    output: Annotated[
        list[str] | None, typer.Option("--output", help="Also write FORMAT=FILE; may be given several times.")
    ] = None,
    fail_level: Annotated[Level | None, typer.Option(help="From which severity on conflicts fail the run.")] = None,
    fail_on: Annotated[str | None, typer.Option(help="all, or records: only faults of the record fail the run.")] = None,
    show_level: Annotated[str | None, typer.Option(help="From which severity on findings are printed.")] = None,
    select: Annotated[list[str] | None, typer.Option(help="Run only these rules.")] = None,
    ignore: Annotated[list[str] | None, typer.Option(help="Do not run these rules.")] = None,
    alone: Annotated[bool, typer.Option("--alone", help="Compare the given files among themselves only.")] = False,
    all_pairs: Annotated[bool, typer.Option("--all-pairs", help="Also list every pair of claims and how it stands.")] = False,
    show_decided: Annotated[bool, typer.Option("--show-decided", help="Also print what an editor has decided.")] = False,
    color: Annotated[str, typer.Option(help="auto, always or never.")] = "auto",
) -> None:
    """Check claim files and print what the sources disagree about."""
    chosen = {"fail_level": fail_level, "fail_on": fail_on, "show_level": show_level, "select": select, "ignore": ignore}
    project = open_project(paths or [], chosen)
    wanted = outputs(form, output or [], project)
    checked = check(project.root, project.paths, project.config, alone=alone, all_pairs=all_pairs)
    deliver(checked, wanted, project, show_decided=show_decided, color=color)
    raise typer.Exit(status(checked.report, project.config.fail_level, project.config.fail_on))


def status(report: Report, fail_level: str, fail_on: str) -> int:
    """Return the exit status: 2 where nothing could be checked or a rule crashed, 1 where something is at or above the level."""
    if any(problem.rule in {"rule-crashed", "nothing-to-check"} for problem in report.problems):
        return 2
    if fail_level == "never":
        return 0
    if report.summary.record_faults:
        return 1
    levels = ("error", "warning", "note")
    counts = dict(zip(levels, (report.summary.errors, report.summary.warnings, report.summary.notes), strict=True))
    failing = levels[: levels.index(fail_level) + 1]
    return int(fail_on == "all" and any(counts[level] for level in failing))
