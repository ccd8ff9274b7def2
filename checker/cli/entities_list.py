"""`checker entities`: who is who in this project, why, and what an editor could decide."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Annotated, Any

import typer

from checker.choose import choose
from checker.cli.entities_markdown import markdown_lines
from checker.cli.entities_text import commands_for, entity_lines, printable, question_lines
from checker.cli.forms import chosen_form
from checker.cli.kinds import kind_of
from checker.cli.project import Project, open_project
from checker.engine import Checked, check
from checker.entity_list import Listed, listed
from checker.hanging import Question, event_questions, hanging, questions
from checker.names.meanings import fits
from checker.names.resolution import Resolution
from checker.values.mention import MentionKind


@dataclass(frozen=True, slots=True)
class _Answer:
    """What is listed."""

    names: Resolution
    things: tuple[Listed, ...]
    unsure: tuple[Question, ...]
    events: tuple[Question, ...]


def list_entities(
    paths: Annotated[list[str] | None, typer.Argument(help="Claim files or folders; all of them by default.")] = None,
    kind: Annotated[str | None, typer.Option("--kind", help="Only things of this sort: person, group, event …")] = None,
    unsure: Annotated[bool, typer.Option("--unsure", help="Only the pairs that nobody is sure of.")] = False,
    every: Annotated[bool, typer.Option("--all", help="Cut no long list.")] = False,
    form: Annotated[
        str, typer.Option("--format", help="text, json or markdown (all things with the steps that made them one).")
    ] = "text",
) -> None:
    """List everything that is mentioned, with its wordings and why they are one, and the pairs that nobody is sure of."""
    written = chosen_form(form, "text", "json", "markdown")
    wanted = kind_of(kind)
    project = open_project(paths or [], {})
    answer = _answer(check(project.root, project.paths, project.config), project, wanted)
    if written == "json":
        typer.echo(json.dumps(_as_json(answer, unsure=unsure), ensure_ascii=False, indent=2))
        return
    lines = markdown_lines(answer.things) if written == "markdown" else _lines(answer, unsure=unsure, every=every)
    for line in lines:
        typer.echo(printable(line))


def _answer(checked: Checked, project: Project, kind: MentionKind | None) -> _Answer:
    """Return what is listed: what the chosen files mention, of the wanted kind."""
    chosen = choose(project.root, project.paths, project.config)
    sources = {file.record.source.id for file in checked.library.files if file.path in chosen.reported}
    names = checked.dossier.known.names
    found = hanging(checked.library, names)
    things = listed(names, found, sources)
    mentioned = {one.thing.id for one in things}

    def kept(some: Sequence[Question]) -> tuple[Question, ...]:
        of_kind = (one for one in some if fits(kind, MentionKind(one.pair.kind)))
        return tuple(one for one in of_kind if mentioned & {one.pair.left, one.pair.right})

    return _Answer(
        names,
        tuple(one for one in things if fits(kind, one.thing.kind)),
        kept(questions(checked.dossier, found)),
        kept(event_questions(checked.dossier, found)),
    )


def _lines(answer: _Answer, *, unsure: bool, every: bool) -> Iterator[str]:
    if not unsure:
        yield from entity_lines(answer.things, every=every)
        yield ""
    if not answer.unsure and not answer.events:
        yield "No pair of names is left to decide."
    yield from question_lines(answer.unsure, answer.names, "pair of names", every=every)
    yield from question_lines(answer.events, answer.names, "pair of events", every=every)
    yield from answer.names.notes


def _as_json(answer: _Answer, *, unsure: bool) -> dict[str, Any]:
    return {
        **({} if unsure else {"entities": [_entity(one) for one in answer.things]}),
        "unsure": [_question(one, answer.names) for one in answer.unsure],
        "possibly_same": [_question(one, answer.names) for one in answer.events],
        "notes": list(answer.names.notes),
    }


def _entity(one: Listed) -> dict[str, Any]:
    return {
        "id": one.thing.id,
        "kind": one.thing.kind,
        "label": one.thing.label,
        "registry": one.file or None,
        "claims": one.claims,
        "wordings": [
            {"source": wording.source, "name": wording.name, "claims": wording.claims, "steps": list(wording.steps)}
            for wording in one.wordings
        ],
        "steps": list(one.thing.steps),
    }


def _question(one: Question, names: Resolution) -> dict[str, Any]:
    return {
        "left": one.pair.left_label,
        "right": one.pair.right_label,
        "left_id": one.pair.left,
        "right_id": one.pair.right,
        "kind": one.pair.kind,
        "steps": list(one.pair.steps),
        "claims": one.claims,
        "left_claims": one.left_claims,
        "right_claims": one.right_claims,
        "decide": commands_for(one, names),
    }
