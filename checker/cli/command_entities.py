"""`checker entities`: who is who in this project, why, and what an editor could decide."""

import json
from typing import Annotated

import typer

from checker.cli.leaving import Refused
from checker.cli.project import open_project
from checker.engine import Checked, check
from checker.model.shown import shown
from checker.reading.nearness import nearest_of

LONGEST = 1_000


def register(app: typer.Typer) -> None:
    """Add the commands."""
    group = typer.Typer(help="Who is who: clusters with evidence, and uncertain pairs to decide.", invoke_without_command=True)
    group.callback()(run)
    group.command("why", help="Print how two mentions stand to each other, and why.")(why)
    app.add_typer(group, name="entities")


def run(context: typer.Context, form: Annotated[str, typer.Option("--format", help="text or json.")] = "text") -> None:
    """List everything that is mentioned, with its wordings and why they are one, and the uncertain pairs."""
    if context.invoked_subcommand is not None:
        return
    checked = _checked()
    if form == "json":
        typer.echo(json.dumps(_as_json(checked), ensure_ascii=False, indent=2))
        return
    for thing in checked.dossier.known.names.clusters():
        wordings = ", ".join(dict.fromkeys(f"“{name}” ({source})" for source, name in thing.wordings))
        typer.echo(shown(f"{thing.id} [{thing.kind}] {thing.label}: {wordings}", LONGEST))
        for step in thing.steps:
            typer.echo(shown(f"    {step}", LONGEST))
    for one in (*checked.report.gaps.unsure_names, *checked.report.gaps.possibly_same):
        typer.echo(shown(f"unsure: {one.left} / {one.right} ({one.kind}, {one.claims} claims)", LONGEST))
        for step in one.steps:
            typer.echo(shown(f"    {step}", LONGEST))


def _checked() -> Checked:
    project = open_project([], {})
    return check(project.root, (), project.config)


def _as_json(checked: Checked) -> dict[str, object]:
    names = checked.dossier.known.names
    return {
        "entities": [
            {
                "id": one.id,
                "kind": one.kind,
                "label": one.label,
                "wordings": [{"source": source, "name": name} for source, name in one.wordings],
                "steps": list(one.steps),
            }
            for one in names.clusters()
        ],
        "unsure": [one.model_dump() for one in checked.report.gaps.unsure_names],
        "possibly_same": [one.model_dump() for one in checked.report.gaps.possibly_same],
    }


def why(
    left: Annotated[str, typer.Argument(help="A wording or the id of a thing.")],
    right: Annotated[str, typer.Argument(help="Another one.")],
) -> None:
    """Print how two mentions stand to each other, and why."""
    names = _checked().dossier.known.names
    by_name: dict[str, str] = {}
    for thing in names.clusters():
        for name in (thing.id, thing.label, *thing.names):
            by_name.setdefault(name, thing.id)
    ids = []
    for one in (left, right):
        if one not in by_name:
            near = ", ".join(nearest_of(one, list(by_name)))
            raise Refused(f"nothing is called {shown(one)} here; the nearest are {shown(near, 300)}")
        ids.append(by_name[one])
    answer = names.identity(*ids)
    typer.echo(answer.identity)
    for step in answer.steps:
        typer.echo(shown(f"  {step}", LONGEST))
