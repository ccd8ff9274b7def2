"""`checker entities`: who is who in this project, why, and what an editor could decide."""

import json
from typing import Annotated

import typer

from checker.cli.forms import wants_json
from checker.cli.leaving import Refused
from checker.cli.output import write
from checker.cli.project import open_project
from checker.engine import Checked, check
from checker.model.shown import shown
from checker.names.deciding import file_name, registry_text
from checker.names.forms import normal_form
from checker.names.resolution import Resolution
from checker.reading.nearness import nearest_of
from checker.values.mention import MentionKind

LONGEST = 1_000


def register(app: typer.Typer) -> None:
    """Add the commands."""
    group = typer.Typer(help="Who is who: clusters with evidence, and uncertain pairs to decide.", invoke_without_command=True)
    group.callback()(run)
    group.command("decide", help="Write down that two names are one, or two.")(decide)
    group.command("why", help="Print how two mentions stand to each other, and why.")(why)
    app.add_typer(group, name="entities")


def run(context: typer.Context, form: Annotated[str, typer.Option("--format", help="text or json.")] = "text") -> None:
    """List everything that is mentioned, with its wordings and why they are one, and the uncertain pairs."""
    if context.invoked_subcommand is not None:
        return
    json_wanted = wants_json(form)
    checked = _checked()
    if json_wanted:
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
    known = _by_name(names)
    answer = names.identity(_known(left, known), _known(right, known))
    typer.echo(answer.identity)
    for step in answer.steps:
        typer.echo(shown(f"  {step}", LONGEST))


def decide(
    left: Annotated[str, typer.Argument(help="A wording or the id of a thing.")],
    right: Annotated[str, typer.Argument(help="Another one.")],
    answer: Annotated[str, typer.Option("--as", help="same or different.")],
    reason: Annotated[str, typer.Option("--reason", help="Why.")],
    kind: Annotated[str | None, typer.Option("--kind", help="What sort of thing; taken from the first name by default.")] = None,
    by: Annotated[str | None, typer.Option("--by", help="Who decided.")] = None,
    on: Annotated[str | None, typer.Option("--on", help="On which day, as 2021-09-14.")] = None,
) -> None:
    """Write a decision about two names as one small file in the registry's folder."""
    if answer not in {"same", "different"}:
        raise Refused(f"there is no answer {shown(answer)}; write --as same or --as different")
    if not reason.strip():
        raise Refused("write the reason in --reason: it is what the next editor will read")
    project = open_project([], {})
    names = check(project.root, (), project.config).dossier.known.names
    known = _by_name(names)
    sort = MentionKind(kind) if kind in set(MentionKind) else names.kind(_known(left, known))
    _known(right, known)
    if answer == "different" and normal_form(left, sort) == normal_form(right, sort):
        raise Refused(
            f"{shown(left)} and {shown(right)} differ only in spelling, order or small words, so that words cannot keep them apart: "
            'give each its own entry in the registry, and a "ref" to it in the claim files'
        )
    target = project.root / project.config.claims / "registry" / file_name(left, right, sort)
    if target.exists():
        raise Refused(f"{target.relative_to(project.root)} holds a decision already; remove it first to decide anew")
    write(target, registry_text(left, right, sort, answer, reason, by=by, on=on))
    typer.echo(f"written: {target.relative_to(project.root)}")


def _by_name(names: Resolution) -> dict[str, str]:
    """Return every id, label and wording with the id of what it stands for."""
    found: dict[str, str] = {}
    for thing in names.clusters():
        for name in (thing.id, thing.label, *thing.names):
            found.setdefault(name, thing.id)
    return found


def _known(name: str, known: dict[str, str]) -> str:
    if name not in known:
        near = ", ".join(nearest_of(name, list(known)))
        raise Refused(f"nothing is called {shown(name)} here; the nearest are {shown(near, 300)}")
    return known[name]
