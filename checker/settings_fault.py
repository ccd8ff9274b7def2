"""What is wrong with a setting, and what to write instead."""

from collections.abc import Mapping
from typing import Any, Final, get_args

from pydantic import ValidationError
from pydantic_core import ErrorDetails
from rapidfuzz import fuzz, process

from checker.config import Config, ConfigError, LimitName, ReportOptions
from checker.settings_file import SettingsFile

_ALIKE: Final = 60
_LONGEST: Final = 60
_TABLES: Final[Mapping[tuple[str, ...], tuple[str, ...]]] = {
    (): tuple(Config.model_fields),
    ("report",): tuple(ReportOptions.model_fields),
    ("limits",): get_args(LimitName),
}
"""The names that each table takes."""


def refusal(error: ValidationError, source: str, file: SettingsFile | None) -> ConfigError:
    """Return the error for the first thing that is wrong with the settings of one source."""
    detail = error.errors(include_url=False)[0]
    path = _path(detail)
    line = file.line(path) if file else None
    place = f"{source}, line {line}: " if line else f"{source}: "
    return ConfigError(place + _sentence(detail, path))


def _path(detail: ErrorDetails) -> tuple[str, ...]:
    """Return the names of the tables and the setting, without what pydantic adds for the members of a union."""
    loc = [str(step) for step in detail["loc"] if step != "[key]"]
    return tuple(loc[: 2 if loc[0] in {"limits", "rules", "report"} else 1])


def _sentence(detail: ErrorDetails, path: tuple[str, ...]) -> str:
    name = ".".join(path)
    value = _shown(detail["input"])
    if detail["type"] == "extra_forbidden" or detail["loc"][-1] == "[key]":
        return _unknown(path)
    if detail["type"] == "value_error":
        return f"{detail['ctx']['error']}."
    if path[0] == "rules" and len(path) > 1:
        return f"{name} is {value}, but it takes a severity (error, warning, note), “off”, or a table of the rule's options."
    if detail["type"] == "literal_error":
        return f"{name} is {value}, but it takes one of {detail['ctx']['expected'].replace(chr(39), '')}."
    if detail["type"] == "greater_than_equal":
        return f"{name} is {value}, but it must be at least {detail['ctx']['ge']}."
    return f"{name} is {value}, but it takes {_NOUNS.get(detail['type'], detail['msg'].lower())}."


_NOUNS: Final = {
    "string_type": "a text in quotation marks",
    "string_too_short": "a text that is not empty",
    "string_too_long": "a shorter text",
    "bool_type": "true or false",
    "int_type": "a whole number",
    "tuple_type": "a list of texts in brackets",
    "mapping_type": "a table",
    "model_type": "a table",
}


def _unknown(path: tuple[str, ...]) -> str:
    taken = _TABLES.get(path[:-1], ())
    near = process.extractOne(path[-1][:_LONGEST].lower(), taken, scorer=fuzz.ratio, score_cutoff=_ALIKE)
    hint = f"Did you mean “{near[0]}”?" if near else f"There are {', '.join(taken)}."
    return f"there is no setting {_shown('.'.join(path))}. {hint}"


def _shown(value: Any) -> str:  # noqa: ANN401
    """Return a value for a message, with what cannot be seen escaped and what is long cut off."""
    text = f"“{value.encode('unicode_escape').decode()}”" if isinstance(value, str) else repr(value)
    if isinstance(value, str) and value.isprintable():
        text = f"“{value}”"
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"
