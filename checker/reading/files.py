"""Reading the project's files, and nothing outside the project."""

import errno
import os
import stat
from pathlib import Path
from typing import Final, Literal

from checker.model.problem import Problem, problem
from checker.model.shown import shown
from checker.reading.limits import Limits
from checker.reading.paths import path_fault

Kind = Literal["json", "text"]
"""What is read: a file of records, or the text of an article; each has its own limit."""

_LIMIT: Final = {"json": "max_file_bytes", "text": "max_text_bytes"}
_FLAGS: Final = os.O_RDONLY | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0)
# Without O_NONBLOCK, opening a pipe that nobody writes to would wait for ever.
_FILE_FLAGS: Final = _FLAGS | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)
_FOLDER_FLAGS: Final = _FLAGS | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_DIRECTORY", 0)
_STEP_BY_STEP: Final = os.open in os.supports_dir_fd
_MAYBE_LINK: Final = {errno.ELOOP, errno.ENOTDIR, errno.EMLINK}


def read_bytes(root: Path, relative: str, limits: Limits, kind: Kind) -> bytes | Problem:
    """Return the bytes of a file of the project, or why they cannot be had.

    `relative` is the file's path below `root`, with forward slashes. A symbolic link is followed only where
    it stays inside the project; the size is known and checked before anything is read. Nothing raises.
    """
    if fault := path_fault(relative):
        return problem("path-outside-project", shown(relative, 1000), fault)
    try:
        descriptor = _open_inside(root, relative)
        if descriptor is None:
            message = "This is a link that leads out of the project. Put the file itself into the project."
            return problem("path-outside-project", relative, message)
        try:
            return _read(descriptor, relative, limits, kind)
        finally:
            os.close(descriptor)
    except OSError as error:
        return _unreadable(error, relative, kind)


def _open_inside(root: Path, relative: str) -> int | None:
    """Return a descriptor of the file; None where a link on the way leads out of the project."""
    if _STEP_BY_STEP:
        try:
            return _open_without_links(root, relative)
        except OSError as error:
            if error.errno not in _MAYBE_LINK:
                raise
    top = Path(os.path.realpath(root))
    target = Path(os.path.realpath(top / relative, strict=True))
    if not target.is_relative_to(top):
        return None
    if _STEP_BY_STEP:
        return _open_without_links(top, target.relative_to(top).as_posix())
    return os.open(target, _FILE_FLAGS)


def _open_without_links(root: Path, relative: str) -> int:
    """Open a file folder by folder, so that no part of its path can be a link, or become one meanwhile."""
    *folders, name = relative.split("/")
    folder = os.open(root, _FLAGS)
    try:
        for step in folders:
            inner = os.open(step, _FOLDER_FLAGS, dir_fd=folder)
            os.close(folder)
            folder = inner
        return os.open(name, _FILE_FLAGS, dir_fd=folder)
    finally:
        os.close(folder)


def _read(descriptor: int, relative: str, limits: Limits, kind: Kind) -> bytes | Problem:
    before = os.fstat(descriptor)
    if not stat.S_ISREG(before.st_mode):
        what = "a folder" if stat.S_ISDIR(before.st_mode) else "a pipe or a device"
        return problem("not-a-file", relative, f"This is {what}, not a file. Move it away or correct the path.")
    limit = _LIMIT[kind]
    if before.st_size > getattr(limits, limit):
        message = limits.exceeded(limit, f"This file, with {before.st_size} bytes,")
        return problem("limit-exceeded", relative, message)
    with open(descriptor, "rb", closefd=False) as stream:
        data = stream.read(before.st_size + 1)
    after = os.fstat(descriptor)
    if len(data) != before.st_size or after.st_mtime_ns != before.st_mtime_ns:
        message = "The file changed while it was being read. Check again when nothing writes to it."
        return problem("unreadable-file", relative, message)
    if not data:
        return problem("empty-file", relative, "The file is empty. Put its content back, or delete it.")
    return data


def _unreadable(error: OSError, relative: str, kind: Kind) -> Problem:
    if error.errno == errno.ENXIO:
        return problem("not-a-file", relative, "This is a socket, not a file. Move it away or correct the path.")
    if error.errno == errno.ENOENT:
        rule = "missing-text" if kind == "text" else "unreadable-file"
        return problem(rule, relative, "There is no such file. Add it, or correct the path.")
    return problem("unreadable-file", relative, f"The file could not be read: {reason(error)}.")


def reason(error: OSError) -> str:
    """Return in plain words why the system refused; the same on every system and in every language."""
    return _REASONS.get(error.errno or 0, f"the system reports error {errno.errorcode.get(error.errno or 0, '?')}")


_REASONS: Final = {
    errno.EACCES: "you may not read it. Change its permissions",
    errno.EPERM: "you may not read it. Change its permissions",
    errno.EIO: "its disk reports an error",
    errno.ELOOP: "its links lead round in a circle",
    errno.EMFILE: "too many files are open",
    errno.ENAMETOOLONG: "its name is too long",
    errno.ENOENT: "it does not exist",
    errno.ENOTDIR: "a part of its path is a file, not a folder",
}
