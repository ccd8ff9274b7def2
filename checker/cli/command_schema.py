"""`checker schema`: the JSON Schemas of all file kinds."""

from pathlib import Path
from typing import Annotated

import typer

from checker.cli.leaving import Refused
from checker.cli.output import write
from checker.model.schema import schemas
from checker.model.shown import shown


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("schema", help="Print a JSON Schema, or write all of them into a folder.")(run)


def run(
    name: Annotated[str | None, typer.Argument(help="claim-file, registry, vocabulary, decision or report.")] = None,
    folder: Annotated[str | None, typer.Option("--output", "-o", help="Write all schemas into this folder.")] = None,
) -> None:
    """Print a JSON Schema, or write all of them into a folder."""
    found = schemas()
    if folder is not None:
        for file, text in found.items():
            write(Path(folder) / file, text)
        return
    names = [file.removesuffix(".schema.json") for file in found]
    if name is None:
        typer.echo("\n".join(names))
    elif name not in names:
        raise Refused(f"there is no schema {shown(name)}; choose one of {', '.join(names)}")
    else:
        typer.echo(found[f"{name}.schema.json"], nl=False)
