"""Files to records: a bad file, or a bad record in it, becomes problems, and everything else is still read."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Generic, TypeVar

from pydantic import ValidationError

from checker.model.claim_file import ClaimFile
from checker.model.problem import Problem, problem
from checker.model.shown import shown
from checker.reading.explained import MOST_FAULTS, Examined, explained, faults
from checker.reading.files import read_bytes
from checker.reading.jsontext import Document, read_json
from checker.reading.limits import Limits
from checker.reading.salvage import rest_of
from checker.reading.upgrades import PRESENT, upgraded
from checker.reading.written_dates import without_bad_dates
from checker.values.record import Record

R = TypeVar("R", bound=Record)


@dataclass(frozen=True)
class RecordFile(Generic[R]):
    """A file that was read: its record without what could not be read, and where things stand in it."""

    path: str
    record: R
    document: Document = field(repr=False)
    places: dict[str, tuple[int, ...]] = field(default_factory=dict)
    """Of a list from which members were taken out: the place in the file of each that is left."""
    lost: frozenset[str] = frozenset()
    """Keys of the table of mentions that could not be read."""

    def place(self, name: str, index: int) -> int:
        """Return where in the file's list `name` the member `index` of the record stands, counted from 0."""
        return self.places[name][index] if name in self.places else index

    def moved(self, pointer: str) -> str:
        """Return the pointer in the file of what stands at `pointer` in the record."""
        _, name, *rest = [*pointer.split("/"), ""]
        if name not in self.places or not rest[0]:
            return pointer
        return "/".join(["", name, str(self.place(name, int(rest[0]))), *rest[1:-1]])

    def without_bad_dates(self) -> "RecordFile[R]":
        """Return this file without the dates that cannot be read, outside the claims of a claim file."""
        if isinstance(self.record, ClaimFile):
            source = without_bad_dates(self.record.source)
            record: Any = self.record if source is self.record.source else self.record.model_copy(update={"source": source})
        else:
            record = without_bad_dates(self.record)
        return self if record is self.record else replace(self, record=record)

    def keeping(self: "RecordFile[ClaimFile]", indices: Sequence[int]) -> "RecordFile[ClaimFile]":
        """Return this claim file with only those of its claims."""
        if len(indices) == len(self.record.claims):
            return self
        places = {**self.places, "claims": tuple(self.place("claims", index) for index in indices)}
        record = self.record.model_copy(update={"claims": tuple(self.record.claims[index] for index in indices)})
        return replace(self, record=record, places=places)

    def problem(self, rule: str, message: str, pointer: str, *, at_key: bool = False) -> Problem:
        """Return a problem at a JSON pointer of the file, at the key or the value there."""
        at = self.document.locate_key(pointer) if at_key else self.document.locate(pointer)
        return problem(rule, self.path, message, at, shown(pointer, 1000))


def read_record(root: Path, path: str, model: type[R], limits: Limits) -> tuple[RecordFile[R] | None, tuple[Problem, ...]]:
    """Return the record in a file of the project, as far as it can be read, and everything that is wrong with the file.

    `path` is relative to `root`, with forward slashes. Nothing raises.
    """
    data = read_bytes(root, path, limits, "json")
    if isinstance(data, Problem):
        return None, (data,)
    document = read_json(data, path, limits)
    if not isinstance(document, Document):
        return None, document
    return _record(document, path, model, limits)


def _record(document: Document, path: str, model: type[R], limits: Limits) -> tuple[RecordFile[R] | None, tuple[Problem, ...]]:
    if too_new := _too_new(document, path):
        return None, (too_new,)
    data = upgraded(document.data) if isinstance(document.data, dict) else document.data
    try:
        return RecordFile(path, model.model_validate(data), document), ()
    except ValidationError as error:
        wrong = faults(error, data)
        countless = error.error_count() > MOST_FAULTS
    problems = explained(wrong, Examined(path, document, data, model), limits)
    rest = rest_of(data, (fault.path for fault in wrong)) if isinstance(data, dict) and not countless else None
    if rest is None:
        return None, problems
    try:
        record = model.model_validate(rest.data)
    except ValidationError:
        return None, problems
    return RecordFile(path, record, document, dict(rest.places), rest.lost), problems


def _too_new(document: Document, path: str) -> Problem | None:
    version = document.data.get("schema_version") if isinstance(document.data, dict) else None
    if type(version) is not int or 0 <= version <= PRESENT:
        return None
    at = document.locate("/schema_version")
    message = (
        f"This file is written in version {shown(str(version))} of its format, and this release of the checker reads "
        f"versions 0 to {PRESENT}. "
        + (
            "Install a newer release of the checker."
            if version > PRESENT
            else f"Write {PRESENT} where you meant the present one."
        )
    )
    return problem("unsupported-schema-version", path, message, at, "/schema_version")
