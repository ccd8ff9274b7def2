"""Rows of a list as entries of the registry: one id each, names that are sure as strong ones, all others as weak ones."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain

from checker.importing.rows import NameType, Remark, Row, RowName
from checker.model.shown import shown
from checker.names.clusters import Key
from checker.names.events import is_vague
from checker.names.name_key import name_key, weak_name
from checker.names.registry import RegistryIndex
from checker.names.slug import shortened, slug, unique
from checker.values.mention import MentionKind

MOST_NAMES = 200
"""Names of an entry, as in the registry."""
_NO_ID_SIGN = re.compile(r"[^a-z0-9]+")
_CAREFUL: Mapping[NameType, int] = {"weak": 0, "former": 1, "acronym": 2, "translation": 3, "strong": 4}
"""Of several types of one name the most careful one counts."""
_MET = frozenset({MentionKind.EVENT, MentionKind.SERIES})


@dataclass(slots=True)
class Entry:
    """One entry in the making."""

    row: Row
    """The first row that speaks of it."""
    names: dict[Key, RowName]
    """By what they are looked up as, the main one first."""
    id: str = ""


@dataclass(frozen=True, slots=True)
class Entries:
    """The entries of a list, by id, and what was not taken over as it stands there."""

    entries: tuple[Entry, ...]
    remarks: tuple[Remark, ...]
    weakened: int
    """How many names are taken as weak because they do not say by themselves whom they mean."""


def entries_of(rows: Sequence[Row], registry: RegistryIndex) -> Entries:
    """Return the entries that rows make, beside a registry that they are not in."""
    remarks: list[Remark] = []
    entries = _gathered(rows, remarks)
    _identify(entries, registry)
    weakened = sum(_weaken_vague(entry) for entry in entries)
    _weaken_shared(entries, registry, remarks)
    for entry in entries:
        _cut(entry, remarks)
    return Entries(tuple(sorted(entries, key=lambda one: one.id)), tuple(sorted(remarks)), weakened)


def _gathered(rows: Sequence[Row], remarks: list[Remark]) -> list[Entry]:
    """Return one entry for all rows with one id, or without an id with one main name."""
    found: dict[tuple[str, object], Entry] = {}
    for row in rows:
        first = next((name for name in row.names if name.main), row.names[0])
        label: object = ("id", row.id) if row.id else name_key(first.name, row.kind)
        entry = found.setdefault((str(row.kind) if not row.id else "", label), Entry(row, {}))
        if entry.row.kind is not row.kind:
            message = f"The id {shown(row.id, 60)} is of the kind {entry.row.kind} in line {entry.row.line}, here {row.kind}."
            remarks.append(Remark(row.line, 1, f"{message} Write one kind, or another id."))
            continue
        _add(entry, row.names)
    return list(found.values())


def _add(entry: Entry, names: Sequence[RowName]) -> None:
    """Add names to an entry; of spellings of one name the first is kept, and of its types the most careful one."""
    for name in sorted(names, key=lambda one: not one.main):
        key = name_key(name.name, entry.row.kind)
        before = entry.names.get(key)
        if before is None:
            entry.names[key] = name
        elif not before.main and _CAREFUL[name.type] < _CAREFUL[before.type]:
            entry.names[key] = _as(before, name.type)


def _as(name: RowName, of_name: NameType) -> RowName:
    return RowName(name.name, of_name, name.line, name.main)


def _identify(entries: Sequence[Entry], registry: RegistryIndex) -> None:
    """Give each entry an id that no other has: its own in kebab-case, or one made of its name."""
    taken = set(registry.entities)
    for entry in entries:
        kind = str(entry.row.kind)
        wanted = shortened(_NO_ID_SIGN.sub("-", entry.row.id.casefold()).strip("-"))
        entry.id = unique(wanted or slug(next(iter(entry.names.values())).name, kind), kind, taken)
        taken.add(entry.id)


def _weaken_vague(entry: Entry) -> int:
    """Make names weak that do not say by themselves whom they mean: a surname, an office, "the talks"."""
    vague = [
        key
        for key, name in entry.names.items()
        if name.type not in {"weak", "acronym"}
        and (weak_name(name.name, entry.row.kind) or (entry.row.kind in _MET and is_vague(name.name)))
    ]
    for key in vague:
        entry.names[key] = _as(entry.names[key], "weak")
    return len(vague)


def _weaken_shared(entries: Sequence[Entry], registry: RegistryIndex, remarks: list[Remark]) -> None:
    """Make names weak that another entry has, so that neither is ever taken for the other, and say so."""
    bearers: defaultdict[Key, list[Entry]] = defaultdict(list)
    for entry in entries:
        for key, name in entry.names.items():
            if name.type != "weak":
                bearers[key].append(entry)
    for key, some in bearers.items():
        known = registry.strong.get(key, ())
        if known:
            for entry in some:
                _weaken(entry, key, _known_name(entry, key, known[0][0], registry), remarks)
        elif len(some) > 1:
            for entry, other in zip(some, chain(some[1:], some[:1]), strict=True):
                _weaken(entry, key, _shared_name(entry, key, other), remarks)


def _weaken(entry: Entry, key: Key, message: str, remarks: list[Remark]) -> None:
    name = entry.names[key]
    entry.names[key] = _as(name, "weak")
    remarks.append(Remark(name.line, 1, message, left_out=False))


def _known_name(entry: Entry, key: Key, known: str, registry: RegistryIndex) -> str:
    return (
        f"“{shown(entry.names[key].name, 80)}” is a name of the entry {known} in {registry.places[known][0]} already, so it is weak here. "
        f"If both are one, decide so: checker entities decide {known} {entry.id} --as same --reason …"
    )


def _shared_name(entry: Entry, key: Key, other: Entry) -> str:
    return (
        f"“{shown(entry.names[key].name, 80)}” is also a name of {other.id} (line {other.names[key].line}), so it is weak in both: "
        "nobody can tell which of the two it means."
    )


def _cut(entry: Entry, remarks: list[Remark]) -> None:
    """Leave out names beyond the limit, and say so."""
    rest = list(entry.names)[MOST_NAMES:]
    if rest:
        line = entry.names[rest[0]].line
        message = (
            f"{entry.id} has {len(entry.names)} names; an entry has at most {MOST_NAMES}, so the last {len(rest)} are left out."
        )
        remarks.append(Remark(line, 1, message))
        for key in rest:
            del entry.names[key]


def data_of(entry: Entry, file: str) -> dict[str, object]:
    """Return an entry as it stands in a file of the registry."""
    whence = f", where its id is {shown(entry.row.id, 200)}" if entry.row.id else ""
    return {
        "id": entry.id,
        "kind": str(entry.row.kind),
        "names": list(_names(entry)),
        "note": f"{IMPORTED} {shown(file, 100)}{whence}.",
    }


IMPORTED = "Imported from"
"""How the note of an imported entry begins."""


def _names(entry: Entry) -> Iterator[dict[str, str]]:
    """Yield names, the one to print first; strong is what a name is where nothing else is written."""
    for name in entry.names.values():
        yield {"name": name.name} if name.type == "strong" else {"name": name.name, "type": name.type}
