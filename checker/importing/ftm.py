"""Lists of names as FollowTheMoney entities, one JSON object a line, as OpenSanctions publishes them.

Of an entity are read: `id`, `schema`, and of its `properties` `name`, `alias`, `weakAlias`, `previousName` and `abbreviation`, each a
list of texts. Source: https://www.opensanctions.org/docs/bulk/json/ and https://www.opensanctions.org/reference/.
"""

from collections import Counter
from collections.abc import Iterator, Mapping

from checker.importing.cells import cell_fault, cleaned
from checker.importing.kinds import SCHEMATA
from checker.importing.rows import NameType, Remark, Row, RowName, Rows
from checker.model.shown import shown
from checker.reading.jsontext import Document, read_json
from checker.reading.limits import Limits
from checker.reading.plain import Json
from checker.values.mention import MentionKind

_PROPERTIES: Mapping[str, NameType] = {
    "name": "strong",
    "alias": "strong",
    "weakAlias": "weak",
    "previousName": "former",
    "abbreviation": "acronym",
}


def read_entities(lines: Iterator[tuple[int, str]], remarks: list[Remark], kind: MentionKind | None, limits: Limits) -> Rows:
    """Return the entities of a file of JSON lines.

    Args:
        lines: its lines with their numbers
        remarks: what is wrong with lines that are not among them; more is added
        kind: what all entries are, whatever their schema
        limits: how large the parts of a line may be

    """
    reader = _Reader(remarks, kind, limits)
    rows = [row for number, line in lines if line.strip() and (row := reader.row(number, line)) is not None]
    told = ", ".join(f"{count} {schema}" for schema, count in sorted(reader.skipped.items()))
    notes = (f"Left out, because articles do not name such things: {told}.",) if told else ()
    return Rows(tuple(rows), tuple(sorted(remarks)), notes)


class _Reader:
    """Reads one line after the other; notes what is wrong with them, and counts what is left out."""

    def __init__(self, remarks: list[Remark], kind: MentionKind | None, limits: Limits) -> None:
        self.skipped: Counter[str] = Counter()
        self._remarks = remarks
        self._kind = kind
        self._limits = limits

    def row(self, number: int, line: str) -> Row | None:
        """Return what an entity says of names; None where it is no thing that articles name, or cannot be used."""
        document = read_json(line.encode("utf-8"), "", self._limits)
        if not isinstance(document, Document):
            self._remarks.append(Remark(number, document[0].column, document[0].message))
            return None
        identity, schema, properties = _parts(document.data)
        if not isinstance(identity, str) or not isinstance(schema, str) or not isinstance(properties, dict):
            self._remarks.append(Remark(number, 1, _NO_ENTITY))
            return None
        if schema not in SCHEMATA:
            self.skipped[shown(schema, 40)] += 1
            return None
        names = tuple(self._names(number, document, properties))
        if not names:
            message = f"The entity {shown(identity, 60)} has no name that can be used under “properties”."
            self._remarks.append(Remark(number, 1, message))
            return None
        return Row(number, cleaned(identity), self._kind or SCHEMATA[schema], names)

    def _names(self, number: int, document: Document, properties: Mapping[str, Json]) -> Iterator[RowName]:
        """Yield the names of an entity that are names; a value may stand for itself or in a list."""
        for field, of_name in _PROPERTIES.items():
            value = properties.get(field, [])
            for place, text in enumerate(value if isinstance(value, list) else [value]):
                name = cleaned(text) if isinstance(text, str) else ""
                fault = cell_fault(name) if isinstance(text, str) else f"Under “{field}” stand texts, not numbers or objects."
                if name and fault is None:
                    yield RowName(name, of_name, number, main=field == "name")
                elif fault is not None and (name or not isinstance(text, str)):
                    column = document.locate(f"/properties/{field}/{place}").column
                    self._remarks.append(Remark(number, column, fault))


_NO_ENTITY = "Each line must hold one entity: {“id”: “…”, “schema”: “Person”, “properties”: {“name”: [“…”]}}."


def _parts(data: Json) -> tuple[Json, Json, Json]:
    """Return what an entity is made of."""
    return (data.get("id"), data.get("schema"), data.get("properties")) if isinstance(data, dict) else (None, None, None)
