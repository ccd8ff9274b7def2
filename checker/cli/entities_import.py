"""`checker entities import`: names from somebody's list, as a file of the registry."""

import gc
from pathlib import Path
from typing import Annotated

import typer

from checker.choose import choose
from checker.cli.entities_text import printable
from checker.cli.kinds import kind_of
from checker.cli.leaving import Refused
from checker.cli.output import write
from checker.cli.project import Project, open_project
from checker.importing.importer import Imported, NoImportError, counted, import_list, target, told
from checker.model.shown import shown
from checker.reading.library import Library, read_library
from checker.reading.limits import limits_of

MOST_BYTES = 256 * 1024 * 1024
FEW = 20
"""Of more remarks only so many are printed, unless all are asked for."""


def import_names(
    file: Annotated[Path, typer.Argument(help="A CSV file with a row of headings, or FollowTheMoney JSON lines.")],
    as_kind: Annotated[str | None, typer.Option("--as-kind", help="What all of them are, whatever the file says.")] = None,
    into: Annotated[str | None, typer.Option("--into", help="The file to write, in the registry's folder.")] = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Say what would be written, and write nothing.")] = False,
    every: Annotated[bool, typer.Option("--all", help="Print every remark.")] = False,
) -> None:
    """Write the names of a list as one file of the registry; exit 2 where a part of the list could not be used."""
    kind = kind_of(as_kind)
    project = open_project([], {})
    data = _read(project.start / file)
    library = _library(project)
    folder = f"{project.config.claims}/registry"
    try:
        path = target(project.root, folder, into, file.name, project.start)
        found = import_list(data, file.name, path, library, kind, limits_of(project.config.limits))
    except NoImportError as refused:
        raise Refused(f"nothing was written: {refused}") from None
    gc.freeze()  # all this goes with the process: to look in it for garbage first takes long and finds none
    _report(found, str(file), every=every)
    _write(found, project, path, dry_run=dry_run)
    if any(remark.left_out for remark in found.remarks):
        raise typer.Exit(2)


def _read(path: Path) -> bytes:
    try:
        if not path.is_file():
            raise Refused(f"there is no file {shown(str(path), 200)}")
        if path.stat().st_size > MOST_BYTES:
            raise Refused(f"{shown(str(path), 200)} has more than {MOST_BYTES >> 20} MiB; import it in several parts")
        return path.read_bytes()
    except OSError as error:
        raise Refused(f"{shown(str(path), 200)} cannot be read: {error.strerror}") from None


def _library(project: Project) -> Library:
    """Return the files of the project; a registry that cannot be read cannot be added to."""
    library = read_library(project.root, choose(project.root, (), project.config).compared, project.config)
    folder = f"{project.config.claims}/registry"
    for one in library.problems:
        if one.severity == "error" and (one.file == f"{folder}.json" or one.file.startswith(f"{folder}/")):
            raise Refused(f"nothing was written: {one.file}:{one.line}:{one.column} must be mended first: {one.message}")
    return library


def _report(found: Imported, file: str, *, every: bool) -> None:
    """Print what is wrong with the list to standard error."""
    kept = found.remarks if every else found.remarks[:FEW]
    for line in told(kept, file):
        typer.echo(printable(line), err=True)
    if rest := len(found.remarks) - len(kept):
        typer.echo(f"… and {counted(rest, 'more remark', 'more remarks')}. Write --all to see all.", err=True)
    for note in found.notes:
        typer.echo(printable(note))


def _write(found: Imported, project: Project, path: str, *, dry_run: bool) -> None:
    """Write the file, or say what would be written."""
    size = f"{counted(found.entities, 'entry', 'entries')} with {counted(found.names, 'name', 'names')}"
    if not found.entities:
        raise Refused("nothing was written: the list has no entry that can be used")
    if dry_run:
        typer.echo(f"would be written: {path}, {size}")
    else:
        changed = write(project.root / path, found.text)
        typer.echo(f"{'written' if changed else 'unchanged'}: {path}, {size}")
