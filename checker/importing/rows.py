"""What a list of names says, row by row, and what is wrong with it."""

from dataclasses import dataclass
from typing import Literal

from checker.values.mention import MentionKind

NameType = Literal["strong", "weak", "former", "acronym", "translation"]


@dataclass(frozen=True, slots=True, order=True)
class Remark:
    """Something about one place of the file that its owner should know."""

    line: int
    """Counted from 1."""
    column: int
    """Counted from 1, in code points."""
    message: str
    """What is wrong, and what to write instead."""
    left_out: bool = True
    """Whether something was not taken in for it."""


@dataclass(frozen=True, slots=True)
class RowName:
    """One name and where it stands."""

    name: str
    type: NameType
    line: int
    main: bool = False
    """Whether the list gives it as the name itself and not as another one."""


@dataclass(frozen=True, slots=True)
class Row:
    """What one row says of one entry."""

    line: int
    id: str
    """As the list has it, "" where it has none."""
    kind: MentionKind
    names: tuple[RowName, ...]


@dataclass(frozen=True, slots=True)
class Rows:
    """A list as it was read."""

    rows: tuple[Row, ...] = ()
    remarks: tuple[Remark, ...] = ()
    notes: tuple[str, ...] = ()
    """What was left out on purpose, in sentences."""
