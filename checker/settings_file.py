"""The file that holds a project's settings, read with care: it may come from a stranger's pull request."""

import re
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from checker.config import ConfigError

OWN: Final = "checker.toml"
SHARED: Final = "pyproject.toml"
MAX_BYTES: Final = 65_536
MAX_DOTS: Final = 100
"""In one line. A key of ten thousand parts takes the TOML reader hundreds of megabytes."""

_MENTIONED = re.compile(rb"\btool\s*\.\s*[\"']?checker\b|^\s*\[\s*tool\s*\]", re.MULTILINE)
_HEADER = re.compile(r"^\s*\[\[?([^\[\]]*)\]\]?\s*(?:#.*)?$")


@dataclass(frozen=True, slots=True)
class SettingsFile:
    """A settings file: its name, its text, where in it our table stands, and that table."""

    name: str
    text: str
    above: tuple[str, ...]
    """The tables around ours: none, or `tool` and `checker`."""
    table: dict[str, Any]

    def line(self, path: tuple[str, ...]) -> int | None:
        """Return the line, from 1, in which a setting stands, or the nearest table around it."""
        wanted = (*self.above, *path)
        table: tuple[str, ...] = ()
        best: tuple[int, int | None] = (0, None)
        for number, line in enumerate(self.text.split("\n"), 1):
            if header := _HEADER.match(line):
                table = here = _parts(header[1])
            else:
                key, equals, _ = line.partition("=")
                here = (*table, *_parts(key)) if equals else ()
            if here == wanted[: len(here)] and len(here) > best[0]:
                best = len(here), number
        return best[1]


def _parts(key: str) -> tuple[str, ...]:
    return tuple(part.strip().strip("\"'") for part in key.split("."))


def file_in(folder: Path) -> SettingsFile | None:
    """Return the settings file of a folder: `checker.toml`, else `pyproject.toml` where it has a table for us.

    Raises:
        ConfigError: the file cannot be read, is too large, or is no TOML.

    """
    if (folder / OWN).is_file():
        text = _text(_bytes(folder / OWN), OWN)
        return SettingsFile(OWN, text, (), _parsed(text, OWN))
    if not (folder / SHARED).is_file():
        return None
    data = _bytes(folder / SHARED, 16 * MAX_BYTES)
    if not _MENTIONED.search(data):
        return None
    text = _text(data, SHARED)
    tool = _parsed(text, SHARED).get("tool")
    table = tool.get("checker") if isinstance(tool, dict) else None
    return SettingsFile(SHARED, text, ("tool", "checker"), table) if isinstance(table, dict) else None


def _bytes(path: Path, most: int = MAX_BYTES + 1) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(most)
    except OSError as error:
        raise ConfigError(f"{path.name} cannot be read: {error.strerror}.") from None


def _text(data: bytes, name: str) -> str:
    if len(data) > MAX_BYTES:
        raise ConfigError(f"{name} is larger than 64 KiB. Settings are much shorter: is it the right file?")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line_number = data.count(b"\n", 0, error.start) + 1
        raise ConfigError(f"{name}, line {line_number}: this is not UTF-8. Save the file as UTF-8.") from None
    for number, line in enumerate(text.split("\n"), 1):
        if line.count(".") > MAX_DOTS:
            raise ConfigError(f"{name}, line {number}: this line has more than {MAX_DOTS} dots. Write it shorter.")
    return text


def _parsed(text: str, name: str) -> dict[str, Any]:
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise ConfigError(f"{name} is no valid TOML: {str(error)[:200]}.") from None
    except (RecursionError, ValueError):
        raise ConfigError(f"{name} nests brackets too deeply or holds a number that is too long.") from None
