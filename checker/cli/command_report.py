"""`checker report`: write the report of the claims in all forms."""

from pathlib import Path
from typing import Annotated

import typer

from checker.cli.output import closing, write
from checker.cli.project import open_project
from checker.engine import check
from checker.reporters import RenderOptions, reporters

FORMS = {"html": "report.html", "markdown": "report.md", "json": "report.json", "csv": "report.csv"}
"""What is written, and under which names."""

UNREAD = frozenset(
    {"rule-crashed", "nothing-to-check", "invalid-json", "unreadable-file", "missing-text", "not-a-file", "wrong-encoding"}
)
"""Problems that leave something out of a report."""


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("report", help="Write report.html, report.md, report.json and report.csv.")(run)


def run(
    paths: Annotated[
        list[str] | None, typer.Argument(help="Claim files or folders to report on; all of them by default.")
    ] = None,
    folder: Annotated[str | None, typer.Option("--output", "-o", help="The folder to write into.")] = None,
    title: Annotated[str | None, typer.Option(help="The heading of the report.")] = None,
    source_text: Annotated[str | None, typer.Option(help="full, or quotes: leave the full texts out.")] = None,
) -> None:
    """Write the report of the claims in all forms; exit 2 where a file could not be read or a rule crashed."""
    project = open_project(paths or [], {})
    checked = check(project.root, project.paths, project.config)
    quotes = source_text or project.config.report.source_text
    options = RenderOptions(source_text="quotes" if quotes == "quotes" else "full")
    if title:
        options = RenderOptions(title=title, source_text=options.source_text)
    target = Path(folder) if folder else project.root / project.config.report.folder
    changed = [
        write(target / name, reporters()[form].render(checked.report, checked.texts, options)) for form, name in FORMS.items()
    ]
    typer.echo(closing(checked.report))
    page = target / FORMS["html"]
    typer.echo(f"Open {page.relative_to(project.start) if page.is_relative_to(project.start) else page}")
    typer.echo("changed" if any(changed) else "unchanged")
    if any(problem.rule in UNREAD for problem in checked.report.problems):
        raise typer.Exit(2)
