"""The short form in which a rule's examples are written."""

from collections.abc import Mapping
from typing import Any

GAMES = {"kind": "series", "name": "River Games"}


def event(name: str) -> dict[str, Any]:
    """Return an event by name."""
    return {"kind": "event", "name": name}


def nth(ordinal: int, series: str = "River Games") -> dict[str, Any]:
    """Return an event of a series by its number."""
    return {"kind": "event", "series": series, "ordinal": ordinal}


def date(edtf: str, **more: Any) -> dict[str, Any]:  # noqa: ANN401
    """Return a date."""
    return {"kind": "date", "edtf": edtf, **more}


def number(value: float, counted: str = "people", **more: Any) -> dict[str, Any]:  # noqa: ANN401
    """Return a quantity."""
    return {"kind": "quantity", "number": value, "counted": counted, **more}


def members(*names: str, kind: str = "country", **more: Any) -> dict[str, Any]:  # noqa: ANN401
    """Return a list."""
    return {"kind": "members", "members": [{"kind": kind, "name": name} for name in names], **more}


def term(word: str) -> dict[str, Any]:
    """Return a word of a list."""
    return {"kind": "term", "term": word}


def says(source: str, subject: Mapping[str, Any], predicate: str, value: Mapping[str, Any], **more: Any) -> dict[str, Any]:  # noqa: ANN401
    """Return a claim in short form: `published` goes to its source, everything else is the claim's."""
    return {"source": source, "subject": dict(subject), "predicate": predicate, "value": dict(value), **more}
