"""`checker decide`: write down what an editor decided about a finding, an open question or a pair of claims."""

from typing import Annotated, Literal, get_args

import typer

from checker.cli.leaving import Refused
from checker.cli.output import write
from checker.cli.project import open_project
from checker.decisions.record import Verdict, decision_text
from checker.engine import Checked, check
from checker.findings import short_hash
from checker.model.shown import shown

Kind = Literal["real", "not-a-conflict", "different-thing", "resolved"]

LONGEST = 5_000
"""Characters of a reason."""


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("decide", help="Write down a decision about a FINDING, an open question, or two claims: CLAIM CLAIM.")(run)


def run(
    what: Annotated[list[str], typer.Argument(help="The id of a finding or question (any unique start), or two claims.")],
    kind: Annotated[str, typer.Option("--as", help="real, not-a-conflict, different-thing or resolved.")],
    reason: Annotated[str, typer.Option("--reason", help="Why; it stands in the report.")],
    by: Annotated[str | None, typer.Option("--by", help="Who decided.")] = None,
    on: Annotated[str | None, typer.Option("--on", help="On which day, as 2021-09-14.")] = None,
    settled_by: Annotated[str | None, typer.Option("--settled-by", help="What settled it: a document, a call.")] = None,
) -> None:
    """Write a decision as one small file; the finding is silent from then on, until one of its claims changes."""
    if kind not in get_args(Kind):
        raise Refused(f"there is no decision {shown(kind)}; choose one of {', '.join(get_args(Kind))}")
    if not reason.strip():
        raise Refused("write the reason in --reason: it is what the next editor will read")
    if len(reason) > LONGEST or shown(reason, 2 * LONGEST) != reason:
        raise Refused(f"the reason must be one line of at most {LONGEST} characters that can all be seen")
    project = open_project([], {})
    checked = check(project.root, (), project.config)
    name, pairs, rule = _target(what, checked)
    text = decision_text(pairs, Verdict(kind, reason, by, on, settled_by), checked.dossier, name if rule else "", rule)
    target = project.root / project.config.claims / "decisions" / f"{name}.json"
    if target.exists():
        raise Refused(f"{target.relative_to(project.root)} holds a decision already; remove it first to decide anew")
    write(target, text)
    typer.echo(f"written: {target.relative_to(project.root)}")


def _target(what: list[str], checked: Checked) -> tuple[str, tuple[tuple[str, ...], ...], str]:
    """Return the file's name, the pairs that are decided, and the rule (empty where it is no finding)."""
    if len(what) == 2:  # noqa: PLR2004 - a pair
        unknown = [one for one in what if one not in checked.dossier.statements]
        if unknown:
            raise Refused(f"there is no claim {shown(unknown[0])}; write it as SOURCE/CLAIM")
        left, right = sorted(what)
        if left == right:
            raise Refused(f"{shown(left)} is named twice; name two claims")
        return short_hash("almost", left, right), ((left, right),), ""
    if len(what) != 1:
        raise Refused("name one finding or question, or two claims as SOURCE/CLAIM")
    findings = {one.id: (one.pairs, one.rule) for one in checked.report.findings if one.pairs}
    questions = {one.id: ((one.claims,), "") for one in checked.report.almost}
    found = {name: one for name, one in {**questions, **findings}.items() if name.startswith(what[0])}
    if len(found) != 1:
        count = "no finding or question begins" if not found else f"{len(found)} findings or questions begin"
        raise Refused(f"{count} with {shown(what[0])}; `checker check` prints the ids in square brackets")
    ((name, (pairs, rule)),) = found.items()
    return name, tuple(pairs), rule
