"""`checker new`: a claim file to begin with."""

from typing import Annotated

import typer

from checker.cli.leaving import Refused
from checker.cli.output import write
from checker.cli.project import open_project
from checker.drafting import draft
from checker.model.canonical import canonical
from checker.model.problem import Problem
from checker.reading.limits import limits_of
from checker.reading.texts import read_text


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("new", help="Write a claim file for the TEXT of an article, with every sentence that holds a fact as todo.")(run)


def run(
    text: Annotated[str, typer.Argument(help="The article's text, a UTF-8 file inside the project.")],
    output: Annotated[str | None, typer.Option("--output", "-o", help="The claim file; claims/NAME.json by default.")] = None,
    language: Annotated[str, typer.Option(help="The language of the article, as a tag such as en or de.")] = "en",
) -> None:
    """Write a claim file for an article; one that is there already is never overwritten."""
    project = open_project([text], {})
    path = project.paths[0]
    found = read_text(project.root, path, limits_of(project.config.limits))
    if isinstance(found, Problem):
        raise Refused(f"{path}: {found.message}")
    file = draft(found, path, language)
    name = file["source"]["id"]
    target = project.start / output if output else project.root / project.config.claims / f"{name}.json"
    if target.exists():
        raise Refused(f"{target} is there already; name another file with --output")
    write(target, canonical(file))
    shown = target.relative_to(project.start) if target.is_relative_to(project.start) else target
    typer.echo(f"written: {shown} ({len(file['omitted'])} sentences to do)")
    typer.echo('Fill in "source", put what the article is about into "mentions", and turn sentences under "omitted" into claims.')
    typer.echo("`checker vocabulary` lists the words; `checker check` tells what is wrong and where the sources disagree.")
