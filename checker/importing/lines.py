"""The lines of a list, each decoded for itself, so that one that is broken does not spoil the others."""

import re
from collections.abc import Iterator

from checker.importing.rows import Remark

LONGEST = 1_000_000
"""Bytes of a line."""
_MARK = b"\xef\xbb\xbf"
_BREAK = re.compile(rb"\r\n|\n|\r")


def lines_of(data: bytes, remarks: list[Remark]) -> Iterator[tuple[int, str]]:
    """Yield each line that can be read, with its number; note the others. A byte order mark before the first is dropped."""
    for number, line in enumerate(_BREAK.split(data.removeprefix(_MARK)), start=1):
        if len(line) > LONGEST:
            message = f"This line has {len(line)} bytes; no entry is so long. Check whether line breaks were lost."
            remarks.append(Remark(number, 1, message))
            continue
        try:
            yield number, line.decode("utf-8")
        except UnicodeDecodeError as error:
            column = len(line[: error.start].decode("utf-8")) + 1
            message = f"The byte 0x{line[error.start]:02X} here is not UTF-8. Save the list with the encoding UTF-8."
            remarks.append(Remark(number, column, message))
