"""Which files a folder of the project holds."""

import os
from dataclasses import dataclass
from pathlib import Path

from checker.model.problem import Problem, problem
from checker.model.shown import shown
from checker.reading.files import reason
from checker.reading.limits import Limits
from checker.reading.paths import path_fault


@dataclass(frozen=True, slots=True)
class Listing:
    """The JSON files below a folder, as sorted paths from the project, and what could not be listed."""

    files: tuple[str, ...]
    problems: tuple[Problem, ...]


def list_json(root: Path, folder: str, limits: Limits) -> Listing:
    """Return the files below `folder` whose names end in .json, in whatever case.

    `folder` is relative to `root`, with forward slashes; "" or "." is `root` itself. Hidden files and folders
    (their names begin with a point) are passed over; links to folders are not followed and are reported, so
    that no loop can arise. The order of the result does not depend on the file system.
    """
    start = "" if folder == "." else folder.rstrip("/")
    if start and (fault := path_fault(start)):
        return Listing((), (problem("path-outside-project", shown(folder), fault),))
    if not Path(os.path.realpath(root / start)).is_relative_to(os.path.realpath(root)):
        message = "This folder is a link that leads out of the project. Put the folder itself into the project."
        return Listing((), (problem("path-outside-project", start, message),))
    walk = _Walk(root, limits)
    walk.visit(start)
    return Listing(tuple(sorted(walk.files)), tuple(sorted(walk.problems)))


class _Walk:
    def __init__(self, root: Path, limits: Limits) -> None:
        self.root = root
        self.limits = limits
        self.files: list[str] = []
        self.problems: list[Problem] = []
        self._seen = 0

    def visit(self, start: str) -> None:
        waiting = [(start, 0)]
        while waiting and self._seen <= self.limits.max_files:
            folder, depth = waiting.pop()
            inner = self._visit_folder(folder)
            if inner and depth == self.limits.max_folder_depth:
                message = self.limits.exceeded("max_folder_depth", "The nesting of folders here")
                self._add("limit-exceeded", folder, message)
                continue
            waiting += [(name, depth + 1) for name in reversed(inner)]
        if self._seen > self.limits.max_files:
            self._add(
                "limit-exceeded",
                start,
                self.limits.exceeded("max_files", "The number of files in this folder"),
            )

    def _visit_folder(self, folder: str) -> list[str]:
        """Take up the files of one folder; return the folders in it, sorted."""
        try:
            with os.scandir(self.root / folder) as found:
                entries = sorted(found, key=lambda entry: entry.name)
            visible = [entry for entry in entries if not entry.name.startswith(".")]
            inner = [f"{folder}/{entry.name}".lstrip("/") for entry in visible if self._take(entry, folder)]
        except OSError as error:
            self._add("unreadable-file", folder, f"This folder could not be read: {reason(error)}.")
            return []
        return inner

    def _take(self, entry: os.DirEntry[str], folder: str) -> bool:
        """Take up a file; say whether `entry` is a folder to visit."""
        path = f"{folder}/{entry.name}".lstrip("/")
        is_json = entry.name.casefold().endswith(".json")
        is_folder = entry.is_dir()
        if not is_json and not is_folder:
            return False
        self._seen += 1
        if self._seen > self.limits.max_files:
            return False
        if fault := _name_fault(path):
            self._add(*fault)
        elif is_folder and entry.is_symlink():
            self._add(
                "not-a-file",
                path,
                "This is a link to a folder, and such links are not followed. Name the folder.",
            )
        elif is_folder:
            return True
        else:
            self.files.append(path)
        return False

    def _add(self, rule: str, path: str, message: str) -> None:
        self.problems.append(problem(rule, shown(path, 1000) or ".", message))


def _name_fault(path: str) -> tuple[str, str, str] | None:
    try:
        path.encode()
    except UnicodeEncodeError:
        return "wrong-encoding", path, "The name of this file is not UTF-8. Rename it with ordinary letters."
    fault = path_fault(path)
    return ("unreadable-file", path, fault) if fault else None
