"""`checker match`: are two names the same? With the steps."""

import json
from typing import Annotated

import typer

from checker.cli.forms import wants_json
from checker.cli.leaving import Refused
from checker.cli.project import open_project
from checker.engine import read_names
from checker.model.shown import shown

LONGEST = 200
"""Characters of a name, as in a claim file."""


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("match", help="Tell whether two names are the same, different or unsure, with the steps.")(run)


def run(
    left: Annotated[str, typer.Argument(help="One name.")],
    right: Annotated[str, typer.Argument(help="The other name.")],
    kind: Annotated[str, typer.Option(help="person, group, organisation, place, event …; anything else counts as organisation.")],
    form: Annotated[str, typer.Option("--format", help="text or json.")] = "text",
    registry: Annotated[bool, typer.Option(help="Use the project's registry.")] = True,
) -> None:
    """Tell whether two names are the same, different or unsure, with the steps."""
    if not left.strip() or not right.strip():
        raise Refused("both names must have words in them")
    for name in (left, right):
        if any("\ud800" <= character <= "\udfff" for character in name):
            raise Refused(f"{shown(name, 40)} is not written in UTF-8; type the name again, in a terminal that is set to UTF-8")
        if len(name) > LONGEST:
            raise Refused(f"{shown(name, 40)} has {len(name)} characters; a name has at most {LONGEST}")
    json_wanted = wants_json(form)
    project = open_project([], {})
    answer = read_names(project.root, project.config, registry=registry).answer(left, right, kind)
    if json_wanted:
        typer.echo(json.dumps({"answer": answer.identity, "steps": list(answer.steps)}, ensure_ascii=False))
        return
    typer.echo(answer.identity)
    for step in answer.steps:
        typer.echo(f"  {shown(step, 1_000)}")
