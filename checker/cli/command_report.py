"""`checker report`: write the report of the claims in all forms."""

import os
from pathlib import Path
from typing import Annotated

import typer

from checker.cli.leaving import Refused
from checker.cli.output import closing, write
from checker.cli.project import Project, open_project
from checker.engine import check
from checker.model.shown import shown
from checker.reading.paths import path_fault
from checker.reporters import RenderOptions, reporters

FORMS = {"html": "report.html", "markdown": "report.md", "json": "report.json", "csv": "report.csv"}
"""What is written, and under which names."""


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
    if source_text not in {None, "full", "quotes"}:
        raise Refused(f"there is no --source-text {shown(source_text)}; write full or quotes")
    project = open_project(paths or [], {})
    checked = check(project.root, project.paths, project.config)
    quotes = source_text or project.config.report.source_text
    options = RenderOptions(source_text="quotes" if quotes == "quotes" else "full")
    if title:
        options = RenderOptions(title=title, source_text=options.source_text)
    target = Path(folder) if folder else _folder(project)
    changed = [
        write(target / name, reporters()[form].render(checked.report, checked.texts, options)) for form, name in FORMS.items()
    ]
    typer.echo(closing(checked.report))
    page = target / FORMS["html"]
    typer.echo(f"Open {page.relative_to(project.start) if page.is_relative_to(project.start) else page}")
    typer.echo("changed" if any(changed) else "unchanged")
    if not checked.report.complete:
        raise typer.Exit(2)


def _folder(project: Project) -> Path:
    """Return the folder of the settings, which anybody may have sent in: only the command line may name one outside the project."""
    folder = project.config.report.folder
    target = project.root / folder
    inside = Path(os.path.realpath(target)).is_relative_to(os.path.realpath(project.root))
    if path_fault(folder) or not inside:
        raise Refused(
            f"report.folder is {shown(folder)}, which lies outside the project; name a folder inside it, or use --output"
        )
    return target
