"""Lists of names as tables: CSV with commas, semicolons or tabs, the first row of which names the columns."""

import csv
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from checker.importing.cells import cell_fault, cleaned
from checker.importing.kinds import kind_called
from checker.importing.rows import NameType, Remark, Row, RowName, Rows
from checker.model.shown import shown
from checker.values.mention import MentionKind

_COLUMNS: Mapping[str, Sequence[str]] = {
    "id": ("id", "entityid", "key", "qid", "identifier"),
    "kind": ("kind", "schema", "entitytype"),
    "name": ("name", "mainname", "primaryname", "label", "caption"),
    "alias": ("alias", "aliases", "aka", "also", "othername", "othernames", "alternativename", "alternativenames"),
    "type": ("type", "aliastype", "nametype"),
    "weak": ("weakalias", "weakaliases"),
    "former": ("previousname", "previousnames", "formername", "formernames", "fka"),
    "acronym": ("acronym", "acronyms", "abbreviation", "abbreviations"),
    "translation": ("translation", "translations"),
}
_MEANING = {word: column for column, words in _COLUMNS.items() for word in words}
_TYPES: Mapping[str, NameType] = {one: one for one in ("strong", "weak", "former", "acronym", "translation")}
_TYPED: tuple[NameType, ...] = ("weak", "former", "acronym", "translation")
_DELIMITERS = (",", ";", "\t")
_MOST_LINES = 50
"""A cell may run over so many lines."""
_LONG = 100_000
"""Letters of a row that has no cell as long as `csv.field_size_limit`."""
_ALIASES = ";"
_WORD = re.compile(r"[^a-z0-9]")


@dataclass(frozen=True, slots=True)
class _Record:
    """One row: its line, its text and its cells."""

    line: int
    text: str
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Head:
    """What the columns are."""

    delimiter: str
    columns: Mapping[str, int]
    ignored: tuple[str, ...]


def read_table(lines: Iterator[tuple[int, str]], remarks: list[Remark], kind: MentionKind | None) -> Rows:
    """Return the rows of a table.

    Args:
        lines: its lines with their numbers
        remarks: what is wrong with lines that are not among them; more is added
        kind: what all entries are, whatever the table says

    """
    first = next(((number, text) for number, text in lines if text.strip()), None)
    head = _head(first[1]) if first else None
    if head is None:
        message = (
            'The first row must name the columns: at least "name", and "id", "kind", "alias" and "type" where you have them.'
        )
        return Rows(remarks=(*remarks, Remark(first[0] if first else 1, 1, message)))
    reader = _Reader(head, remarks, kind)
    rows = [row for record in _records(lines, head.delimiter, remarks) if (row := reader.row(record))]
    ignored = ", ".join(shown(one, 40) for one in head.ignored)
    notes = (f"Columns that are not used: {ignored}.",) if ignored else ()
    return Rows(tuple(rows), tuple(sorted(remarks)), notes)


def _head(text: str) -> _Head | None:
    """Return the columns, read with the delimiter that makes most sense of them; None where there is no column of names."""
    heads = [_columns(text, delimiter) for delimiter in _DELIMITERS]
    best = max(heads, key=lambda head: len(head.columns))
    return best if "name" in best.columns or "alias" in best.columns else None


def _columns(text: str, delimiter: str) -> _Head:
    cells = next(csv.reader([text], delimiter=delimiter), [])
    columns: dict[str, int] = {}
    ignored: list[str] = []
    for place, cell in enumerate(cells):
        meaning = _MEANING.get(_WORD.sub("", cell.casefold()))
        if meaning is None or meaning in columns:
            ignored.append(cell)
        else:
            columns[meaning] = place
    return _Head(delimiter, columns, tuple(one for one in ignored if one.strip()))


def _records(lines: Iterator[tuple[int, str]], delimiter: str, remarks: list[Remark]) -> Iterator[_Record]:
    """Yield the rows; a cell in quotation marks may run over several lines."""
    held: list[tuple[int, str]] = []
    waiting: list[tuple[int, str]] = []
    stream = iter(lines)
    while True:
        one = waiting.pop(0) if waiting else next(stream, None)
        if one is None and not held:
            return
        held += [one] if one else []
        text = "\n".join(line for _, line in held)
        cells = _cells(text, delimiter)
        if isinstance(cells, tuple):
            if any(cell.strip() for cell in cells):
                yield _Record(held[0][0], text, cells)
            held = []
        elif cells is _OPEN and one is not None and len(held) < _MOST_LINES:
            continue
        else:
            remarks.append(Remark(held[0][0], 1, cells))
            waiting = [*held[1:], *waiting] if cells is _OPEN else waiting
            held = []


_OPEN = "A quotation mark opens a cell in this row and none closes it. Write one at the end of the cell, or delete it."
_BROKEN = "The quotation marks in this row do not fit. A cell in quotation marks has each mark inside it twice."


def _cells(text: str, delimiter: str) -> tuple[str, ...] | str:
    """Return the cells of a row, or what is wrong with it."""
    if '"' not in text and 0 < len(text) < _LONG:  # as most rows are: nothing is to be undone
        return tuple(text.split(delimiter))
    try:
        return tuple(next(csv.reader([text], delimiter=delimiter, strict=True), ()))
    except csv.Error as error:
        if "field larger" in str(error):
            return "A cell of this row is far too long for a name. Shorten it."
        return _OPEN if "unexpected end" in str(error) else _BROKEN


class _Reader:
    """Reads rows by what the columns mean."""

    def __init__(self, head: _Head, remarks: list[Remark], kind: MentionKind | None) -> None:
        self._head = head
        self._remarks = remarks
        self._kind = kind

    def row(self, record: _Record) -> Row | None:
        """Return what a row says; None, with a remark, where it says nothing that can be used."""
        kind, of_name = self._kind_and_type(record)
        if kind is None:
            return None
        names = tuple(self._names(record, of_name))
        if not names:
            if not any(remark.line == record.line for remark in self._remarks[-3:]):
                self._remark(record, "name", "This row has no name. Write one, or delete the row.")
            return None
        return Row(record.line, cleaned(self._cell(record, "id")), kind, names)

    def _cell(self, record: _Record, column: str) -> str:
        place = self._head.columns.get(column)
        return record.cells[place] if place is not None and place < len(record.cells) else ""

    def _kind_and_type(self, record: _Record) -> tuple[MentionKind | None, NameType | None]:
        """Return what the entry and what its names are; a column "type" may hold either."""
        word = cleaned(self._cell(record, "kind"))
        typed = cleaned(self._cell(record, "type")).casefold()
        of_name = _TYPES.get(typed)
        if typed and of_name is None:
            if word or kind_called(typed) is None:
                known = ", ".join(_TYPES)
                self._remark(record, "type", f"“{shown(typed, 40)}” is no type of name. Write one of {known}, or leave it empty.")
                return None, None
            word = typed
        kind = self._kind or kind_called(word)
        if kind is None:
            self._remark(record, "kind", _no_kind(word))
        return kind, of_name

    def _names(self, record: _Record, of_name: NameType | None) -> Iterator[RowName]:
        """Yield the names of a row; the type counts for its aliases, or for the name where it has none."""
        aliases = self._cell(record, "alias")
        main = of_name if of_name and not aliases.strip() else None
        yield from self._checked(record, "name", [self._cell(record, "name")], main or "strong", main=main is None)
        yield from self._checked(record, "alias", aliases.split(_ALIASES), of_name or "strong")
        for one in _TYPED:
            yield from self._checked(record, one, self._cell(record, one).split(_ALIASES), one)

    def _checked(
        self, record: _Record, column: str, cells: Sequence[str], of_name: NameType, *, main: bool = False
    ) -> Iterator[RowName]:
        """Yield the names of a cell that are names."""
        for name in filter(None, map(cleaned, cells)):
            fault = cell_fault(name)
            if fault:
                self._remark(record, column, fault)
            else:
                yield RowName(name, of_name, record.line, main)

    def _remark(self, record: _Record, column: str, message: str) -> None:
        """Note what is wrong with a cell."""
        line, at = _position(record, self._head.columns.get(column, 0), self._head.delimiter)
        self._remarks.append(Remark(line, at, message))


def _no_kind(word: str) -> str:
    if word:
        return f"“{shown(word, 40)}” is no kind. Write one of {', '.join(MentionKind)}, or name one for all with --as-kind."
    return "This row does not say what sort of thing it is. Fill in a column “kind”, or name one for all with --as-kind."


def _position(record: _Record, place: int, delimiter: str) -> tuple[int, int]:
    """Return line and column at which a cell begins."""
    at, cell, quoted = 0, 0, False
    while at < len(record.text) and cell < place:
        sign = record.text[at]
        quoted ^= sign == '"'
        cell += sign == delimiter and not quoted
        at += 1
    before = record.text[:at]
    return record.line + before.count("\n"), at - (before.rfind("\n") + 1) + 1
