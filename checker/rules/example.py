"""The short form in which a rule's examples are written."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

OF_SOURCE = ("published", "sha256", "title", "publisher", "url", "retrieved", "version_of", "republished_from")
"""What a claim in short form says of its source."""
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


def according_to(*speakers: Mapping[str, Any] | str) -> list[dict[str, Any]]:
    """Return who is speaking, outermost first."""
    return [{"speaker": one} for one in speakers]


def says(source: str, subject: Mapping[str, Any], predicate: str, value: Mapping[str, Any], **more: Any) -> dict[str, Any]:  # noqa: ANN401
    """Return a claim in short form: what is told of its source goes there, everything else is the claim's."""
    return {"source": source, "subject": dict(subject), "predicate": predicate, "value": dict(value), **more}


def files_of(claims: tuple[Mapping[str, Any], ...]) -> dict[str, dict[str, Any]]:
    """Return the claim files, by source id, that claims in short form stand for."""
    files: dict[str, dict[str, Any]] = {}
    for index, short in enumerate(claims):
        rest = dict(short)
        name = rest.pop("source")
        source = {"id": name, "title": name.replace("-", " ").title(), "publisher": name.replace("-", " ").title()}
        file = files.setdefault(name, {"schema_version": 1, "source": source, "claims": []})
        file["source"].update({key: rest.pop(key) for key in OF_SOURCE if key in rest})
        if (text := rest.pop("text", None)) is not None:
            file["source"]["text"] = f"seeds/{name}.txt"
            file["text"] = text
        quote = rest.pop("quote", "as the article says")
        file["claims"].append({"id": f"claim-{index + 1}", **rest, "evidence": [{"quote": quote}]})
    return files


_OF_SOURCE = MappingProxyType({"published": "", "retrieved": "as of ", "republished_from": "from "})


def readable(short: Mapping[str, Any]) -> str:
    """Return a claim in short form as one line for people."""
    subject = _name(short["subject"])
    more = "".join(f", {key} {_name(value)}" for key, value in short.get("scope", {}).items())
    more += "".join(f", {short[key]}" for key in ("polarity", "modality") if key in short)
    more += "".join(f", according to {_name(one['speaker'])}" for one in short.get("attributed_to", ()))
    told = [f"{word}{short[key]}" for key, word in _OF_SOURCE.items() if key in short]
    dated = f" ({', '.join(told)})" if told else ""
    paper = str(short["source"]).replace("-", " ").title()
    words = f" “{short['quote']}”" if "quote" in short else ""
    return f"{paper}{dated}: {subject} · {short['predicate']} · {_value(short['value'])}{more}{words}"


def _name(thing: Any) -> str:  # noqa: ANN401
    if isinstance(thing, str):
        return thing
    return f"{_name(thing['series'])} {thing['ordinal']}" if "ordinal" in thing else str(thing["name"])


def _value(value: Mapping[str, Any]) -> str:
    kind = value["kind"]
    if kind == "members":
        return ("only " if value.get("complete") else "") + ", ".join(_name(one) for one in value["members"])
    if kind in {"entity", "place"}:
        return _name(value[kind])
    if kind == "event":
        return _name(value if "ordinal" in value else value["event"])
    plain = [str(value[key]) for key in ("part", "hedge", "number", "unit", "edtf", "term", "text", "counted") if key in value]
    return " ".join(plain)
