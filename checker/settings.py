"""Where the settings of a run come from: the defaults, a file, the environment, the command line; the later ones win."""

import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Any, Final

from pydantic import BaseModel, ValidationError
from rapidfuzz import fuzz, process

from checker.config import Config, ConfigError
from checker.settings_fault import refusal
from checker.settings_file import SettingsFile, file_in

PREFIX: Final = "CHECKER_"
"""What the names of environment variables begin with, as in `CHECKER_FAIL_LEVEL`."""
LISTS: Final = frozenset({"select", "ignore"})
"""Settings that the environment gives as words with commas between them."""
SIMPLE: Final = ("claims", "vocabulary", "fail_level", "fail_on", "show_level", *sorted(LISTS))
"""Settings that the environment may give."""

_ALMOST: Final = 85  # of 100: a variable this close to one of ours is a misspelling


@dataclass(frozen=True, slots=True)
class Origin:
    """One setting: its dotted name, its value, and in words where that comes from."""

    name: str
    value: Any
    source: str


@dataclass(frozen=True, slots=True)
class Settings:
    """The settings of a run and where each comes from, in the order of their names."""

    config: Config
    origins: tuple[Origin, ...]


def find_root(start: Path, fallback: Path | None = None) -> Path:
    """Return the nearest folder upward from `start` with `checker.toml` or a `[tool.checker]`, else `fallback`.

    Without a `fallback` that is the working directory.

    Raises:
        ConfigError: a file on the way may hold settings and cannot be read.

    """
    here = Path(os.path.abspath(start))  # noqa: PTH100 - links are not resolved: the path is the one that was named
    for folder in (here, *here.parents):
        if file_in(folder) is not None:
            return folder
    return fallback or Path.cwd()


def load_config(root: Path, given: Mapping[str, Any], environ: Mapping[str, str] | None = None) -> Config:
    """Return the settings of a project; for the parts see `load_settings`."""
    return load_settings(root, given, environ).config


def load_settings(root: Path, given: Mapping[str, Any], environ: Mapping[str, str] | None = None) -> Settings:
    """Return the settings of the project in the folder `root`.

    `given` holds what the command line says, by the name of the setting; `environ` stands for the environment.

    Raises:
        ConfigError: a setting does not exist or its value does not fit; the message says where and what to write instead.

    """
    values: dict[str, Any] = {}
    sources: dict[str, str] = {}
    for source, file, layer in _layers(root, given, os.environ if environ is None else environ):
        try:
            Config.model_validate(layer)
        except ValidationError as error:
            raise refusal(error, source, file) from None
        values = _laid_over(values, layer)
        sources |= dict.fromkeys((name for name, _ in _flat(layer)), source)
    config = Config.model_validate(values)
    flat = _flat(config.model_dump())
    return Settings(config, tuple(Origin(name, value, sources.get(name, "default")) for name, value in sorted(flat)))


def _layers(
    root: Path, given: Mapping[str, Any], environ: Mapping[str, str]
) -> Iterator[tuple[str, SettingsFile | None, dict[str, Any]]]:
    file = file_in(root)
    if file is not None:
        yield file.name, file, file.table
    for name, value in sorted(environ.items()):
        if name.startswith(PREFIX):
            yield from ((name, None, layer) for layer in _variable(name, value))
    yield "the command line", None, {name: _plain(value) for name, value in given.items()}


def _variable(name: str, value: str) -> Iterator[dict[str, Any]]:
    """Yield the setting of a variable; one that is none of ours is passed over, unless it looks like a misspelling."""
    setting = name.removeprefix(PREFIX).lower()
    if setting in SIMPLE:
        words = tuple(word.strip() for word in value.split(",") if word.strip())
        yield {setting: words if setting in LISTS else value}
        return
    near = process.extractOne(setting, SIMPLE, scorer=fuzz.ratio, score_cutoff=_ALMOST)
    if near:
        raise ConfigError(f"There is no setting {name!r}. Did you mean {PREFIX}{near[0].upper()}?")


def _plain(value: Any) -> Any:  # noqa: ANN401
    """Return a value of the command line as a file would hold it."""
    if isinstance(value, Enum):
        return value.value
    return tuple(_plain(one) for one in value) if isinstance(value, (list, tuple)) else value


def _laid_over(below: dict[str, Any], above: Mapping[str, Any]) -> dict[str, Any]:
    """Return a table with another one laid over it: tables are joined, anything else is replaced."""
    joined = dict(below)
    for name, value in above.items():
        before = joined.get(name)
        joined[name] = _laid_over(before, value) if isinstance(before, dict) and isinstance(value, dict) else value
    return joined


def _flat(table: Mapping[str, Any], top: str = "") -> Iterator[tuple[str, Any]]:
    """Yield every single setting of a table with its dotted name."""
    for name, value in table.items():
        if isinstance(value, (Mapping, BaseModel)):
            yield from _flat(dict(value), f"{top}{name}.")
        else:
            yield f"{top}{name}", value
