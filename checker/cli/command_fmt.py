"""`checker fmt`: claim files in their canonical form."""

from typing import Annotated

import typer

from checker.choose import choose
from checker.cli.leaving import Refused
from checker.cli.output import write
from checker.cli.project import open_project
from checker.formatting import formatted
from checker.reading.limits import limits_of


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("fmt", help="Bring claim files into their canonical form; their meaning is never changed.")(run)


def run(
    paths: Annotated[list[str] | None, typer.Argument(help="Claim files or folders; all of them by default.")] = None,
    check: Annotated[bool, typer.Option("--check", help="Change nothing; exit 1 where something would change.")] = False,
    upgrade: Annotated[bool, typer.Option("--upgrade", help="Also write files of an older format in the newest one.")] = False,
) -> None:
    """Bring claim files into their canonical form."""
    project = open_project(paths or [], {})
    chosen = choose(project.root, project.paths, project.config)
    refused = False
    changed = []
    for path in sorted(chosen.reported):
        result = formatted(project.root, path, limits_of(project.config.limits), upgrade=upgrade)
        if result.problem is not None:
            refused = True
            typer.echo(f"{path}:{result.problem.line}:{result.problem.column}: left as it is: {result.problem.message}")
        elif result.changed:
            changed.append(path)
            if not check:
                write(project.root / path, result.text)
            typer.echo(f"{'would change' if check else 'changed'}: {path}")
    typer.echo(f"{len(changed)} of {len(chosen.reported)} files {'would change' if check else 'changed'}.")
    if refused:
        raise Refused("some files could not be read and were left as they are")
    if check and changed:
        raise typer.Exit(1)
