"""`checker entities decide`: write down that two names are one, or two."""

from typing import Annotated

import typer

from checker.cli.kinds import kind_of
from checker.cli.leaving import Refused
from checker.cli.output import write
from checker.cli.project import open_project
from checker.dates.edtf import EdtfError, parse
from checker.dates.period import period_of
from checker.model.registry import IdentityDecision
from checker.model.shown import shown
from checker.names.deciding import ASK
from checker.reading.clean_names import name_fault
from checker.ruling import Asked, NoRulingError, rule_on

LONGEST_NAME = 200
LONGEST_REASON = 5_000
"""Characters, as in a file of the registry."""


def decide(
    left: Annotated[str, typer.Argument(help="A name as a source words it, or the id of an entry.")],
    right: Annotated[str, typer.Argument(help="Another one.")],
    answer: Annotated[str, typer.Option("--as", help="same or different.")],
    reason: Annotated[str, typer.Option("--reason", help="Why; it stands in the evidence.")],
    kind: Annotated[str | None, typer.Option("--kind", help="What sort of thing, where the names are of several.")] = None,
    by: Annotated[str | None, typer.Option("--by", help="Who decided.")] = None,
    on: Annotated[str | None, typer.Option("--on", help="On which day, as 2021-09-14.")] = None,
    force: Annotated[bool, typer.Option("--force", help="Write it although no source uses one of the names.")] = False,
) -> None:
    """Write a decision about two names as one small file in the registry's folder; a second one replaces the first."""
    if answer not in {"same", "different"}:
        raise Refused(f"there is no answer {shown(answer)}; write --as same or --as different")
    _check_reason(reason)
    for name, what in ((left, "the name"), (right, "the name"), (by, "--by")):
        _check_name(name, what)
    _check_day(on)
    asked = Asked(left.strip(), right.strip(), answer, reason.strip(), kind_of(kind), by.strip() if by else None, on, force)
    project = open_project([], {})
    try:
        ruling = rule_on(project.root, project.config, asked)
    except NoRulingError as refused:
        raise Refused(f"nothing was written: {refused}") from None
    if not write(project.root / ruling.path, ruling.text):
        typer.echo(f"unchanged: {ruling.path} says so already")
        return
    typer.echo(f"written: {ruling.path}")
    if ruling.before is not None:
        typer.echo(shown(_told(ruling.before), 1_000))
    if ruling.doubt is not None:
        typer.echo(f"warning: {shown(ruling.doubt, 1_000)}", err=True)


def _check_reason(reason: str) -> None:
    """Refuse a reason that says nothing or could not be read again."""
    if not reason.strip() or reason.strip() == ASK:
        raise Refused("write the reason in --reason: it is what the next editor will read")
    if len(reason) > LONGEST_REASON or shown(reason, 2 * LONGEST_REASON) != reason:
        raise Refused(f"the reason must be one line of at most {LONGEST_REASON} characters that can all be seen")


def _check_name(name: str | None, what: str) -> None:
    """Refuse a name that no file of the registry could hold."""
    if name is None:
        return
    if not name.strip():
        raise Refused(f"{what} must have words in it")
    if fault := name_fault(name):
        raise Refused(f"{what} cannot be used: {fault}")
    if len(name) > LONGEST_NAME:
        raise Refused(f"{what} {shown(name, 40)} has {len(name)} characters; a name has at most {LONGEST_NAME}")


def _check_day(on: str | None) -> None:
    """Refuse what is no day."""
    if on is None:
        return
    try:
        first, last = period_of(parse(on)).hull()
    except EdtfError as error:
        raise Refused(f"--on {shown(on, 60)} cannot be read as a day: {error} Write it as 2021-09-14") from None
    if first is None or first != last:
        raise Refused(f"--on {shown(on, 60)} is not one day; write it as 2021-09-14")


def _told(before: IdentityDecision) -> str:
    """Say what a file held before."""
    who = " ".join(filter(None, [f"by {before.by}" if before.by else "", f"on {before.on}" if before.on else ""]))
    decided = f", decided {who}" if who else ""
    return f"Before, it said that the two are {before.decision}{decided}, because: {before.reason}"
