"""`checker vocabulary`: what can be encoded."""

from typing import Annotated

import typer

from checker.cli.leaving import Refused
from checker.cli.project import open_project
from checker.explaining.word_search import search, short_list
from checker.explaining.words import predicate_lines, vocabulary_page
from checker.model.shown import shown
from checker.reading.limits import limits_of
from checker.reading.project_words import read_vocabulary


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("vocabulary", help="Print the words of claims: predicates, terms, what is counted, classes, units.")(run)


def run(
    word: Annotated[str | None, typer.Argument(help="A predicate, or a word of an article to look for; all by default.")] = None,
    short: Annotated[bool, typer.Option("--list", help="One line for each predicate.")] = False,
) -> None:
    """Print the vocabulary, one predicate of it, or where a word of an article occurs in it."""
    project = open_project([], {})
    words, _ = read_vocabulary(project.root, project.config.vocabulary, limits_of(project.config.limits))
    if short:
        typer.echo("\n".join(short_list(words.vocabulary)))
        return
    if word is None:
        typer.echo(vocabulary_page(words.vocabulary), nl=False)
        return
    predicate = words.predicate(word)
    found = search(word, words.vocabulary) if predicate is None else tuple(predicate_lines(predicate))
    if not found:
        near = ", ".join(words.nearest(word))
        own = project.config.vocabulary
        raise Refused(
            f"nothing in the vocabulary says {shown(word)}; the nearest predicates are {near}. Your own words go into {own}"
        )
    typer.echo("\n".join(found))
