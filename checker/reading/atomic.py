"""Writing files so that a crash at any moment leaves the old content or the new, never a torn file."""

import contextlib
import os
import secrets
import stat
from pathlib import Path


def write_text(path: Path, text: str) -> bool:
    """Write `text` as UTF-8, line endings as they are; see `write_bytes`.

    Raises UnicodeEncodeError, with the file untouched, where the text holds half a surrogate pair.
    """
    return write_bytes(path, text.encode("utf-8"))


def write_bytes(path: Path, data: bytes) -> bool:
    """Put `data` into the file at `path` as a whole; return False where it holds exactly that already.

    The data go to a new file in the same folder, which then takes the old one's place and its permissions. A
    link at `path` is replaced, not followed. Raises OSError where the file cannot be written; the old content
    is then still there and no other file is left behind.
    """
    mode = _mode_of(path)
    if mode is not None and path.read_bytes() == data:
        return False
    temporary = path.parent / f".{secrets.token_hex(8)}.tmp"
    descriptor = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o666)
    try:
        with open(descriptor, "wb") as stream:  # noqa: PTH123 -- a descriptor has no path
            if mode is not None:
                temporary.chmod(mode)
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())
        temporary.replace(path)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
    _sync_folder(path.parent)
    return True


def _mode_of(path: Path) -> int | None:
    """Return the permissions of an ordinary file; None for what is none or is not there."""
    try:
        status = path.lstat()
    except FileNotFoundError:
        return None
    return stat.S_IMODE(status.st_mode) if stat.S_ISREG(status.st_mode) else None


def _sync_folder(folder: Path) -> None:
    """Make the new name last through a power cut, where the system knows how to; the content already does."""
    with contextlib.suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
