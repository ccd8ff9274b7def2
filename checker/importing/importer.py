"""A list of names as a file of the registry: what it would hold, and what of the list it would not."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path, PurePath

from pydantic import ValidationError

from checker.importing.entries import IMPORTED, data_of, entries_of
from checker.importing.ftm import read_entities
from checker.importing.lines import lines_of
from checker.importing.rows import Remark, Rows
from checker.importing.table import read_table
from checker.model.canonical import canonical
from checker.model.claim_file import SCHEMA_VERSION
from checker.model.registry import Registry
from checker.names.registry import RegistryIndex
from checker.reading.jsontext import Document, read_json
from checker.reading.library import Library
from checker.reading.limits import Limits
from checker.values.mention import MentionKind

_WIDE = (b"\xff\xfe", b"\xfe\xff")
_TABLES = frozenset({".csv", ".tsv"})


class NoImportError(ValueError):
    """Nothing can be imported; the message says why and what to do instead."""


@dataclass(frozen=True, slots=True)
class Imported:
    """The file of the registry that a list makes."""

    text: str
    entities: int
    names: int
    remarks: tuple[Remark, ...]
    notes: tuple[str, ...]


def import_list(data: bytes, file: str, into: str, library: Library, kind: MentionKind | None, limits: Limits) -> Imported:
    """Return the registry file that a list of names makes; the same list makes the same bytes.

    Args:
        data: the list
        file: its name, which says whether it is a table, and stands in the notes of the entries
        into: the file of the registry, relative to the project; what it holds now is replaced
        library: the files of the project
        kind: what all entries are, whatever the list says
        limits: how large a file of the registry may be

    Raises:
        NoImportError: the list cannot be read at all, or its file of the registry could not.

    """
    _refuse_others_work(into, library)
    rows = _read(data, file, kind, limits)
    found = entries_of(rows.rows, RegistryIndex.build([one for one in library.registries if one[0] != into]))
    entities = [data_of(entry, PurePath(file).name) for entry in found.entries]
    text = canonical({"$schema": "../../schemas/registry.schema.json", "schema_version": SCHEMA_VERSION, "entities": entities})
    _refuse_unreadable(text, into, limits)
    weakened = () if not found.weakened else (_weakened(found.weakened),)
    remarks = tuple(sorted((*rows.remarks, *found.remarks)))
    return Imported(text, len(entities), sum(len(entry.names) for entry in found.entries), remarks, (*rows.notes, *weakened))


def _weakened(count: int) -> str:
    names = "1 name does" if count == 1 else f"{count} names do"
    return f"{names} not say alone whom or what is meant (a surname, an office) and count as weak."


def _read(data: bytes, file: str, kind: MentionKind | None, limits: Limits) -> Rows:
    """Return the rows of a list: a table by the ending of its name, else by how it begins."""
    if data.startswith(_WIDE):
        raise NoImportError("the list is saved as UTF-16 (“Unicode”); save it as UTF-8")
    remarks: list[Remark] = []
    lines = lines_of(data, remarks)
    start = data.removeprefix(b"\xef\xbb\xbf").lstrip()[:1]
    if not start:
        raise NoImportError("the list is empty")
    if PurePath(file).suffix.casefold() in _TABLES or start not in {b"{", b"["}:
        return read_table(lines, remarks, kind)
    if start == b"[":
        raise NoImportError("the list is one JSON array; write one object on each line, without brackets and commas around them")
    return read_entities(lines, remarks, kind, limits)


def _refuse_others_work(into: str, library: Library) -> None:
    """Refuse to write over a file that an editor wrote."""
    for file, registry in library.registries:
        by_hand = [one.id for one in registry.entities if not (one.note or "").startswith(IMPORTED)]
        if file == into and (registry.decisions or by_hand):
            what = f"the entry {by_hand[0]}" if by_hand else "a decision"
            raise NoImportError(
                f"{into} holds {what}, which no import wrote and which would be lost; name another file with --into"
            )


def _refuse_unreadable(text: str, into: str, limits: Limits) -> None:
    """Refuse a file that the next check could not read."""
    document = read_json(text.encode("utf-8"), into, limits)
    if not isinstance(document, Document):
        raise NoImportError(f"{into} could not be read afterwards: {document[0].message} Or import the list in several parts")
    try:
        Registry.model_validate(document.data)
    except ValidationError as error:
        raise NoImportError(f"{into} could not be read afterwards: {error.errors()[0]['msg']}") from None


def target(root: Path, folder: str, into: str | None, file: str, start: Path) -> str:
    """Return the file of the registry to write, relative to the project.

    Raises:
        NoImportError: it would not be in the registry's folder.

    """
    if into is None:
        stem = "".join(sign if sign.isascii() and sign.isalnum() else "-" for sign in PurePath(file).stem.casefold())
        return f"{folder}/{'-'.join(filter(None, stem.split('-'))) or 'imported'}.json"
    path = start / into if "/" in into or "\\" in into else root / folder / into
    try:
        relative = path.resolve().relative_to((root / folder).resolve())
    except ValueError:
        relative = Path()
    if relative.suffix != ".json" or len(relative.parts) != 1 or relative.name.startswith("."):
        raise NoImportError(f"--into must name a JSON file in {folder}/, such as {folder}/names.json")
    return f"{folder}/{relative.name}"


def counted(number: int, one: str, many: str) -> str:
    """Return a number with its word."""
    return f"{number} {one if number == 1 else many}"


def told(remarks: Sequence[Remark], file: str) -> list[str]:
    """Return remarks as lines `FILE:LINE:COLUMN: message`."""
    return [f"{file}:{one.line}:{one.column}: {one.message}" for one in remarks]
