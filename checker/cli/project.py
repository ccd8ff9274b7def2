"""The project that a command works in: its folder, its settings, and the paths that were named."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

from checker.cli.leaving import Refused
from checker.config import Config, ConfigError
from checker.model.shown import shown
from checker.settings import find_root, load_config


class Level(StrEnum):
    """From which severity on a run fails."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"
    NEVER = "never"


@dataclass(frozen=True, slots=True)
class Project:
    """Where a command works."""

    start: Path
    """The working directory, which paths on the command line are relative to."""
    root: Path
    """The project's folder, which paths in files and messages are relative to."""
    config: Config
    paths: tuple[str, ...]
    """The paths that were named, relative to the project's folder, with forward slashes."""


def open_project(paths: Sequence[str], given: Mapping[str, Any]) -> Project:
    """Return the project that the first path (else the working directory) lies in, with its settings.

    Raises:
        Refused: a setting is wrong, or a path does not exist or leaves the project.

    """
    start = Path.cwd()
    for path in paths:
        if not (start / path).exists():
            raise Refused(f"there is no file or folder {shown(path)} here")
    root = find_root(start / paths[0] if paths else start)
    try:
        config = load_config(root, {name: value for name, value in given.items() if value not in (None, [])})
    except ConfigError as error:
        raise Refused(str(error)) from None
    return Project(start, root, config, tuple(_relative(start / path, root) for path in paths))


def _relative(path: Path, root: Path) -> str:
    """Return a path from the project's folder, with forward slashes."""
    try:
        return path.resolve().relative_to(root.resolve()).as_posix()
    except ValueError:
        message = f"{shown(str(path))} lies outside the project {shown(str(root))}; run the command in the folder of that file"
        raise Refused(message) from None
