"""`checker explain`: a rule's page, a finding's reasoning, or why two claims are or are not in conflict."""

import json
from typing import Annotated

import typer

from checker.cli.forms import wants_json
from checker.cli.leaving import Refused
from checker.cli.project import Project, open_project
from checker.comparing.explain import Explanation, explain
from checker.engine import Checked, check
from checker.explaining.pages import all_pages, find_page
from checker.model.finding import Finding
from checker.model.shown import shown
from checker.reading.nearness import nearest_of
from checker.reporters.view.wording import DOUBT, READ, SEE

MOST = 2_000


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("explain", help="Explain a RULE, a FINDING (any unique start of its id), or two claims: CLAIM CLAIM.")(run)


def run(
    what: Annotated[list[str], typer.Argument(help="A rule, a finding, or two claims as SOURCE/CLAIM.")],
    form: Annotated[str, typer.Option("--format", help="text or json.")] = "text",
) -> None:
    """Explain a rule, a finding, or how two claims stand to each other."""
    wants_json(form)  # refuse anything else before a long run
    if not all(one.strip() for one in what):
        raise Refused("name a rule, a finding, or two claims as SOURCE/CLAIM")
    match what:
        case [one] if (page := find_page(one)) is not None:
            typer.echo(page.text if form == "text" else json.dumps({"name": page.name, "title": page.title, "page": page.text}))
        case [one]:
            _print(_finding(one, _checked(open_project([], {}))), form)
        case [left, right]:
            _print_pair(left, right, _checked(open_project([], {})), form)
        case _:
            raise Refused("name a rule, a finding, or two claims as SOURCE/CLAIM")


def _checked(project: Project) -> Checked:
    return check(project.root, (), project.config)


def _finding(start: str, checked: Checked) -> Finding:
    found = [one for one in checked.report.findings if one.id.startswith(start)]
    if not found:
        near = ", ".join(nearest_of(start, [page.name for page in all_pages()]))
        raise Refused(f"there is no rule and no finding {shown(start)}; the nearest rules are {near}")
    if len(found) > 1:
        raise Refused(f"{shown(start)} is the beginning of {len(found)} findings: {', '.join(one.id for one in found[:5])}")
    return found[0]


def _print(finding: Finding, form: str) -> None:
    if form == "json":
        typer.echo(finding.model_dump_json(indent=2))
        return
    lines = [f"{finding.severity.words}: {finding.title} [{finding.rule}, {finding.id}]", "", finding.message, ""]
    for side in finding.sides:
        lines.append(f"* {side.value}")
        for claim in finding.claims:
            if claim.address in side.claims:
                lines += [f"    {claim.address} ({claim.file}:{claim.line})"]
                lines += [f"    “{one.quote}”{f' ({one.place})' if one.place else ''}" for one in claim.evidence]
    lines += ["", *([DOUBT, *(f"  {doubt}" for doubt in finding.doubts), ""] if finding.doubts else []), "Why:"]
    lines += [f"{number}. {step}" for number, step in enumerate(finding.explanation, 1)]
    lines += ["", f"{READ}:", *(f"- {step}" for step in finding.readings)] if finding.readings else []
    lines += ["", f"{SEE} {', '.join(finding.related)}."] if finding.related else []
    _echo(lines)


def _print_pair(left: str, right: str, checked: Checked, form: str) -> None:
    for one in (left, right):
        if one not in checked.dossier.by_claim:
            near = ", ".join(nearest_of(one, list(checked.dossier.by_claim)))
            raise Refused(f"there is no claim {shown(one)}; the nearest are {near}")
    found = explain(left, right, checked.dossier)
    if form == "json":
        typer.echo(json.dumps(_as_json(found), ensure_ascii=False, indent=2))
        return
    lines = [f"{found.verdict}: {found.reason}", *([f"Open question: {found.question}"] if found.question else []), ""]
    for address in (left, right):
        statement = checked.dossier.statements[address]
        lines += [address, *(f"    “{one.quote}”" for one in statement.claim.evidence)]
    lines += ["", *(f"{number}. {step}" for number, step in enumerate(found.steps, 1))]
    _echo(lines)


def _echo(lines: list[str]) -> None:
    for line in lines:
        typer.echo(shown(line, MOST) if line else "")


def _as_json(found: Explanation) -> dict[str, object]:
    return {
        "claims": [found.left, found.right],
        "verdict": found.verdict,
        "reason": found.reason,
        "gate": found.gate,
        "question": found.question,
        "steps": list(found.steps),
    }
