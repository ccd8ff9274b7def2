"""`checker config`: the settings of this project, and where each comes from."""

import json
from typing import Annotated

import typer

from checker.cli.forms import wants_json
from checker.cli.leaving import Refused
from checker.cli.project import open_project
from checker.config import ConfigError
from checker.settings import load_settings


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("config", help="Print the settings of this project and where each comes from.")(run)


def run(form: Annotated[str, typer.Option("--format", help="text or json.")] = "text") -> None:
    """Print the settings of this project and where each comes from."""
    json_wanted = wants_json(form)
    project = open_project([], {})
    try:
        origins = load_settings(project.root, {}).origins
    except ConfigError as error:
        raise Refused(str(error)) from None
    if json_wanted:
        found = [{"name": one.name, "value": one.value, "source": one.source} for one in origins]
        typer.echo(json.dumps(found, ensure_ascii=False, indent=2))
        return
    for one in origins:
        typer.echo(f"{one.name} = {json.dumps(one.value, ensure_ascii=False)}  ({one.source})")
