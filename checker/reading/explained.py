"""What is wrong with a record, in plain sentences, at the place in the file."""

from collections.abc import Callable, Iterator, Mapping
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
    """One thing that is wrong: where it is, and the sentence. `at_key` where the key is meant and not its value."""

    path: Path
    message: str
    at_key: bool = False


def pointer_of(path: Path) -> str:
    """Return the JSON pointer (RFC 6901) of a path."""
    return "".join(f"/{str(step).replace('~', '~0').replace('/', '~1')}" for step in path)


def faults(error: ValidationError, data: Json, model: type[BaseModel]) -> tuple[Fault, ...]:
    """Return what is wrong with `data` according to the model's error, one fault for each place, in the file's order."""
    found: dict[tuple[Path, bool], Fault] = {}
    for detail in error.errors(include_url=False):
        fault = _fault(detail, data, model)
        found.setdefault((fault.path, fault.at_key or detail["type"] == "missing"), fault)
    return tuple(found.values())


def explained(wrong: tuple[Fault, ...], document: Document, file: str, limits: Limits) -> tuple[Problem, ...]:
    """Return the problems for faults, at most `max_problems_per_file` and one that says how many more there are."""
    listed_now = wrong[: limits.max_problems_per_file]
    problems = [_problem(fault, document, file) for fault in listed_now]
    if more := len(wrong) - len(listed_now):
        message = f"{more} more {'place' if more == 1 else 'places'} in this file {'is' if more == 1 else 'are'} wrong. Mend those above first."
        problems.append(problem("invalid-record", file, message))
    return tuple(problems)


def _problem(fault: Fault, document: Document, file: str) -> Problem:
    pointer = pointer_of(fault.path)
    at = document.locate_key(pointer) if fault.at_key else document.locate(pointer)
    return problem("invalid-record", file, fault.message, at, shown(pointer, 1000))


def _fault(detail: ErrorDetails, data: Json, model: type[BaseModel]) -> Fault:
    loc = detail["loc"]
    kind = detail["type"]
    if loc and loc[-1] == "[key]":
        path = _path(loc[:-2], data, None) + (loc[-2],)
        return Fault(path, f"The key {called(detail['input'])} cannot stand here. {an_id(detail['input'])}", at_key=True)
    if kind == "missing":
        path = _path(loc[:-1], data, detail["input"])
        return Fault(path, _missing(str(loc[-1]), expected_at(model, path, data)))
    path = _path(loc, data, detail["input"])
    if kind == "extra_forbidden":
        return Fault(path, _unknown(str(loc[-1]), expected_at(model, path[:-1], data)), at_key=True)
    if kind in {"union_tag_not_found", "union_tag_invalid"}:
        return _tag_fault(path, detail["input"], expected_at(model, path, data))
    say = _SENTENCES.get(kind, _otherwise)
    return Fault(path, say(detail, expected_at(model, path, data)))


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


def _missing(name: str, here: Expected) -> str:
    field = here.field(name)
    return f"The field {called(name)} is missing here. {field.help}{field.for_example(name)}".rstrip()


def _unknown(name: str, here: Expected) -> str:
    near = like(name, here.fields)
    hint = f"Did you mean {called(near)}?" if near else f"The fields here are {join(here.fields, 'and')}."
    return f"There is no field {called(name)} here. {hint}" if here.fields else f"Nothing called {called(name)} belongs here."


def _tag_fault(path: Path, value: object, here: Expected) -> Fault:
    kinds = here.field("kind").words
    if not isinstance(value, dict) or "kind" not in value:
        return Fault(path, f"The field {called('kind')} is missing here. It is one of {listed(kinds)}.")
    return Fault((*path, "kind"), _no_word(value["kind"], kinds))


def _no_word(value: object, words: tuple[str, ...]) -> str:
    near = like(value, words) if isinstance(value, str) else None
    hint = f"Did you mean {called(near)}? " if near else ""
    return f"{called(value)} is not one of the words for this place. {hint}They are {listed(words)}."


def _wrong_type(detail: ErrorDetails, here: Expected) -> str:
    return f"This is {called(detail['input'], full=True)}, but {here.noun} belongs here. {here.help}{here.for_example()}".rstrip()


def _wrong_word(detail: ErrorDetails, here: Expected) -> str:
    if not isinstance(detail["input"], str) or not here.words:
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
    if detail["type"].endswith(("_type", "_parsing")) or detail["type"] in {"int_from_float", "mention"}:
        return _wrong_type(detail, here)
    return _own_words(detail, here)


_SENTENCES: Final[Mapping[str, Callable[[ErrorDetails, Expected], str]]] = MappingProxyType(
    {
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
