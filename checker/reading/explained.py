"""What is wrong with a record, in plain sentences, at the place in the file."""

import json
from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from checker.model.problem import Problem, problem
from checker.model.shown import shown
from checker.reading.expected import Expected, expected_at
from checker.reading.jsontext import Document
from checker.reading.limits import Limits
from checker.reading.plain import Json
from checker.reading.wording import an_id, called, join, like, listed

Path = tuple[str | int, ...]
"""The steps from the top of a file to a value."""


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that is wrong with a record: where, and what pydantic says of it."""

    path: Path
    detail: ErrorDetails

    @property
    def at_key(self) -> bool:
        """Tell whether the key is meant and not its value."""
        return self.detail["type"] == "extra_forbidden" or self.detail["loc"][-1:] == ("[key]",)


MOST_FAULTS: Final = 10_000
"""A file with more faults is read no further: nothing in it is used."""


def pointer_of(path: Path) -> str:
    """Return the JSON pointer (RFC 6901) of a path."""
    return "".join(f"/{str(step).replace('~', '~0').replace('/', '~1')}" for step in path)


def faults(error: ValidationError, data: Json) -> tuple[Fault, ...]:
    """Return what is wrong with `data` according to a model's error, one fault for each place and missing field."""
    found: dict[Hashable, Fault] = {}
    for detail in error.errors(include_url=False)[:MOST_FAULTS]:
        fault = Fault(_place(detail, data), detail)
        found.setdefault((fault.path, detail["loc"][-1] if detail["type"] == "missing" else None), fault)
    deeper = {fault.path[:length] for fault in found.values() for length in range(len(fault.path))}
    return tuple(one for one in found.values() if one.detail["type"] != "too_short" or one.path not in deeper)


def _place(detail: ErrorDetails, data: Json) -> Path:
    loc = detail["loc"]
    if detail["type"] == "missing":
        return _path(loc[:-1], data, detail["input"])
    if loc[-1:] == ("[key]",):
        return (*_path(loc[:-2], data, None), loc[-2])
    path = _path(loc, data, detail["input"])
    value = detail["input"]
    has_kind = detail["type"].startswith("union_tag") and isinstance(value, dict) and "kind" in value
    return (*path, "kind") if has_kind else path


@dataclass(frozen=True, slots=True)
class Examined:
    """A file in which faults were found: its path, its text, and the data that the model refused.

    The data differs from the document's where an older version was upgraded.
    """

    file: str
    document: Document
    data: Json
    model: type[BaseModel]


def explained(wrong: Sequence[Fault], at: Examined, limits: Limits) -> tuple[Problem, ...]:
    """Return the problems for faults, at most `max_problems_per_file` and one that says how many more there are."""
    problems = []
    for fault in wrong[: limits.max_problems_per_file]:
        pointer = pointer_of(fault.path)
        place = at.document.locate_key(pointer) if fault.at_key else at.document.locate(pointer)
        message = sentence(fault, at.model, at.data)
        problems.append(problem("invalid-record", at.file, message, place, shown(pointer, 1000)))
    if more := len(wrong) - len(problems):
        least = "At least " if len(wrong) >= MOST_FAULTS else ""
        places = "1 more place in this file is" if more == 1 else f"{least}{more} more places in this file are"
        place = at.document.locate(pointer_of(wrong[len(problems)].path))
        problems.append(problem("invalid-record", at.file, f"{places} wrong. Mend those above first.", place))
    return tuple(problems)


def sentence(fault: Fault, model: type[BaseModel], data: Json) -> str:
    """Return what is wrong and what to write instead."""
    detail = fault.detail
    if fault.at_key and detail["type"] != "extra_forbidden":
        return f"The key {called(detail['input'])} cannot stand here. {an_id(detail['input'])}"
    if fault.at_key:
        return _unknown(str(detail["loc"][-1]), expected_at(model, fault.path[:-1], data))
    return _SENTENCES.get(detail["type"], _otherwise)(detail, expected_at(model, fault.path, data))


def _path(loc: tuple[str | int, ...], data: Json, target: object) -> Path:
    """Return the steps of `loc` that lead through `data`: pydantic puts the names of union members in between.

    Of several ways that fit, the one that ends at the very value the error is about is taken, then the longest.
    """
    ways = list(_ways(loc, data))
    return max(ways, key=lambda way: (way[1] is target, len(way[0])))[0]


def _ways(loc: tuple[str | int, ...], here: Json) -> Iterator[tuple[Path, Json]]:
    if not loc:
        yield (), here
        return
    step, rest = loc[0], loc[1:]
    if isinstance(step, str) and isinstance(here, dict) and step in here:
        yield from (((step, *path), end) for path, end in _ways(rest, here[step]))
    elif isinstance(step, int) and isinstance(here, list) and 0 <= step < len(here):
        yield from (((step, *path), end) for path, end in _ways(rest, here[step]))
        return
    yield from _ways(rest, here)


def _missing(detail: ErrorDetails, here: Expected) -> str:
    name = detail["loc"][-1]
    if isinstance(name, int):
        return f"This list is too short. {here.help}{here.for_example()}".rstrip()
    field = here.field(name)
    return f"The field {called(name)} is missing here. {field.help}{field.for_example(name)}".rstrip()


def _unknown(name: str, here: Expected) -> str:
    if not here.fields:
        return f"Nothing called {called(name)} belongs here."
    near = like(name, here.fields)
    hint = f"Did you mean {called(near)}?" if near else f"The fields here are {join(here.fields, 'and')}."
    return f"There is no field {called(name)} here. {hint}"


def _wrong_kind(detail: ErrorDetails, here: Expected) -> str:
    if here.words:
        return _no_word(detail["input"]["kind"], here.words)
    return f"The field {called('kind')} is missing here. It is one of {listed(here.field('kind').words)}."


def _no_word(value: object, words: tuple[str, ...]) -> str:
    near = like(value, words) if isinstance(value, str) else None
    hint = f"Did you mean {called(near)}? " if near else ""
    known = "one of the words for this place"
    return f"{called(value, full=not isinstance(value, str)).capitalize()} is not {known}. {hint}They are {listed(words)}."


def _no_mention(detail: ErrorDetails, here: Expected) -> str:
    value = detail["input"]
    if not isinstance(value, str):
        return _wrong_type(detail, here)
    example = json.dumps({"kind": "group", "name": shown(value, 60)}, ensure_ascii=False)
    return f"This is {called(value, full=True)}, but a mention belongs here: its kind and its name, such as {example}."


def _wrong_type(detail: ErrorDetails, here: Expected) -> str:
    return f"This is {called(detail['input'], full=True)}, but {here.noun} belongs here. {here.help}{here.for_example()}".rstrip()


def _wrong_word(detail: ErrorDetails, here: Expected) -> str:
    if not isinstance(detail["input"], str) or len(here.words) <= 1:
        return _wrong_type(detail, here)
    return _no_word(detail["input"], here.words)


def _wrong_form(detail: ErrorDetails, here: Expected) -> str:
    value = str(detail["input"])
    if not value.strip():
        return f"This text must not be blank. {here.help}{here.for_example()}".rstrip()
    if here.is_id:
        return f"{called(value)} cannot stand here. {an_id(value)}"
    return f"{called(value)} does not have the right form. {here.help}{here.for_example()}".rstrip()


def _wrong_length(detail: ErrorDetails, here: Expected) -> str:  # noqa: ARG001
    context = detail.get("ctx", {})
    what = "characters" if detail["type"].startswith("string") else "entries"
    bound = context.get("max_length", context.get("min_length"))
    if "max_length" in context:
        return f"This is too long: at most {bound} {what} are allowed here."
    return f"This is too short: at least {bound} {what if bound != 1 else what.replace('entries', 'entry')} must stand here."


def _out_of_bounds(detail: ErrorDetails, here: Expected) -> str:  # noqa: ARG001
    words = {"ge": "at least", "gt": "more than", "le": "at most", "lt": "less than"}
    bounds = [f"{words[key]} {bound}" for key, bound in detail.get("ctx", {}).items() if key in words]
    return f"This is {called(detail['input'])}, but it must be {join(bounds, 'and')}."


def _own_words(detail: ErrorDetails, here: Expected) -> str:  # noqa: ARG001
    text = str(detail.get("ctx", {}).get("error", detail["msg"]))
    return shown(f"{text[:1].upper()}{text[1:].rstrip('.')}.", 300)


def _otherwise(detail: ErrorDetails, here: Expected) -> str:
    if detail["type"].endswith(("_type", "_parsing")) or detail["type"] == "int_from_float":
        return _wrong_type(detail, here)
    return _own_words(detail, here)


_SENTENCES: Final[Mapping[str, Callable[[ErrorDetails, Expected], str]]] = MappingProxyType(
    {
        "missing": _missing,
        "mention": _no_mention,
        "union_tag_not_found": _wrong_kind,
        "union_tag_invalid": _wrong_kind,
        "enum": _wrong_word,
        "literal_error": _wrong_word,
        "string_pattern_mismatch": _wrong_form,
        "string_too_long": _wrong_length,
        "too_long": _wrong_length,
        "too_short": _wrong_length,
        "greater_than": _out_of_bounds,
        "greater_than_equal": _out_of_bounds,
        "less_than": _out_of_bounds,
        "less_than_equal": _out_of_bounds,
        "value_error": _own_words,
    }
)
