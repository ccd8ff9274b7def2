"""The texts of articles, exactly as they are stored."""

import hashlib
from bisect import bisect_right
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from checker.model.problem import Problem
from checker.reading.encoding import decode
from checker.reading.files import read_bytes
from checker.reading.limits import Limits
from checker.reading.lines import Lines, Position


@dataclass(frozen=True)
class SourceText:
    """The text of an article: every code point as stored, no line ending changed.

    `sha256` is that of the file's bytes, in hexadecimal. Offsets count code points from 0.
    """

    file: str
    sha256: str
    text: str = field(repr=False)

    @cached_property
    def _lines(self) -> Lines:
        return Lines.of(self.text)

    @cached_property
    def _paragraphs(self) -> tuple[int, ...]:
        """Return the offsets of all first lines of blocks that blank lines separate."""
        starts = []
        blank = True
        offset = 0
        for line in self.text.split("\n"):
            if blank and line.strip():
                starts.append(offset)
            blank = not line.strip()
            offset += len(line) + 1
        return tuple(starts)

    def position(self, offset: int) -> Position:
        """Return the line and column of an offset, both from 1."""
        return self._lines.position(offset)

    def paragraph(self, offset: int) -> int:
        """Return the number, from 1, of the paragraph an offset lies in or, between two, comes after."""
        return max(1, bisect_right(self._paragraphs, offset))


def read_text(root: Path, relative: str, limits: Limits) -> SourceText | Problem:
    """Return the text of an article, or why it cannot be had; for the path see `read_bytes`."""
    data = read_bytes(root, relative, limits, "text")
    if isinstance(data, Problem):
        return data
    text = decode(data, relative)
    if isinstance(text, Problem):
        return text
    return SourceText(relative, hashlib.sha256(data).hexdigest(), text)
