"""Where in a text an offset lies."""

from bisect import bisect_right
from dataclasses import dataclass
from typing import NamedTuple


class Position(NamedTuple):
    """A place in a text: `line` and `column`, both from 1, the column in code points."""

    line: int
    column: int


def position_in(text: str, offset: int) -> Position:
    r"""Return the line and column of the code point at `offset`, from 0; only `\n` ends a line.

    Looks through the text anew each time; where many positions are asked for, use `Lines`.
    """
    return Position(text.count("\n", 0, offset) + 1, offset - text.rfind("\n", 0, offset))


@dataclass(frozen=True, slots=True)
class Lines:
    r"""The starts of the lines of a text; only `\n` ends a line, as in every editor and in git."""

    starts: tuple[int, ...]

    @classmethod
    def of(cls, text: str) -> "Lines":
        """Return the lines of `text`; takes time in proportion to its length."""
        starts = [0]
        at = text.find("\n")
        while at >= 0:
            starts.append(at + 1)
            at = text.find("\n", at + 1)
        return cls(tuple(starts))

    def position(self, offset: int) -> Position:
        """Return the line and column of the code point at `offset`, which starts at 0."""
        line = bisect_right(self.starts, offset)
        return Position(line, offset - self.starts[line - 1] + 1)
