"""Paths that a file of the project may name."""

import re
from typing import Final

from checker.model.shown import shown

_MAX_LENGTH: Final = 1000
_ESCAPED = re.compile(r"%[0-9A-Fa-f]{2}")


def path_fault(path: str) -> str | None:
    """Return why `path` may not be read, as one sentence; None where it may.

    A path is relative to the project's top folder, with forward slashes. Refused is whatever leads out of the
    project on any system, names a hidden file (where secrets are kept), or is not what it looks like.
    """
    name = f"“{shown(path)}”"
    if not path or len(path) > _MAX_LENGTH:
        return f"The path {name} must have between 1 and {_MAX_LENGTH} characters."
    if shown(path, 10 * _MAX_LENGTH) != path:
        return f"The path {name} holds characters that cannot be seen. Rename the file with ordinary letters."
    if "\\" in path:
        return f"The path {name} holds a backslash. Write forward slashes, as in “seeds/article.txt”."
    if path.startswith("/") or ":" in path:
        return f"The path {name} is not relative. Write it from the project's top folder: “seeds/article.txt”."
    if _ESCAPED.search(path):
        return f"The path {name} holds a percent code. Write the character itself, or rename the file."
    return next((fault for step in path.split("/") if (fault := _step_fault(step, name))), None)


def _step_fault(step: str, name: str) -> str | None:
    if step == "..":
        return f"The path {name} leads upwards with “..”. Write it from the project's top folder."
    if step in {"", "."}:
        return f"The path {name} has an empty step. Write every folder's name, with one slash between two."
    if step[0] in ".~":
        return f"The path {name} leads to something hidden. Name a file whose path has no “.” or “~” in front."
    if step != step.strip(" ").rstrip("."):
        return f"The path {name} has a blank or a point where a name ends. Rename the file."
    return None
