"""What could not be read or checked: problems, which are data and never exceptions."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import total_ordering
from types import MappingProxyType

from checker.model.problem_kind import KINDS, ProblemKind, Severity
from checker.model.word_problems import WORD_KINDS

PROBLEM_KINDS: Mapping[str, ProblemKind] = MappingProxyType({kind.id: kind for kind in (*KINDS, *WORD_KINDS)})
"""Every kind of problem by its id."""


@total_ordering
@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that keeps a file, or a part of it, from being checked.

    `file` is relative to the project, with forward slashes. `line` and `column` start at 1; a column
    counts code points. `pointer` is a JSON pointer (RFC 6901), empty for the file as a whole. Problems sort
    by place, then by everything else, so that their order never depends on how they were found.
    """

    rule: str
    severity: Severity
    file: str
    message: str
    line: int = 1
    column: int = 1
    pointer: str = ""

    def _order(self) -> tuple[str, int, int, str, str, str, str]:
        return self.file, self.line, self.column, self.rule, self.pointer, self.message, self.severity

    def __lt__(self, other: "Problem") -> bool:
        return self._order() < other._order()


def problem(rule: str, file: str, message: str, at: tuple[int, int] = (1, 1), pointer: str = "") -> Problem:
    """Return a problem of the kind `rule`, with the severity of that kind; `at` is its line and column.

    Raises ValueError where no such kind exists: that is a mistake in the checker and never in its input.
    """
    kind = PROBLEM_KINDS.get(rule)
    if kind is None:
        known = ", ".join(sorted(PROBLEM_KINDS))
        raise ValueError(f"There is no kind of problem named {rule!r}; there are {known}.")
    line, column = at
    return Problem(rule, kind.severity, file, message, line, column, pointer)
