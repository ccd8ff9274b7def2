"""`checker vocabulary`: what can be encoded."""

from typing import Annotated

import typer

from checker.cli.leaving import Refused
from checker.cli.project import open_project
from checker.explaining.words import predicate_lines, vocabulary_page
from checker.model.shown import shown
from checker.reading.limits import limits_of
from checker.reading.project_words import read_vocabulary


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("vocabulary", help="Print the words of claims: predicates, terms, what is counted, classes, units.")(run)


def run(word: Annotated[str | None, typer.Argument(help="One predicate; all by default.")] = None) -> None:
    """Print the vocabulary, or one predicate of it."""
    project = open_project([], {})
    words, _ = read_vocabulary(project.root, project.config.vocabulary, limits_of(project.config.limits))
    if word is None:
        typer.echo(vocabulary_page(words.vocabulary), nl=False)
        return
    predicate = words.predicate(word)
    if predicate is None:
        near = ", ".join(words.nearest(word))
        raise Refused(f"there is no predicate {shown(word)}; the nearest are {near}. Your own go into {project.config.vocabulary}")
    typer.echo("\n".join(predicate_lines(predicate)))
