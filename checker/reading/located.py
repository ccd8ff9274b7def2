"""Where in a JSON text every value stands, and what in the text is wrong."""

import unicodedata
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from functools import cached_property
from typing import NoReturn

from checker.model.problem import Problem, problem
from checker.model.shown import shown
from checker.reading.complaints import Complaint, about_key, about_number, about_text
from checker.reading.faults import Expected, explain
from checker.reading.limits import Limits
from checker.reading.lines import Lines, Position, position_in
from checker.reading.tokens import KEY, MARK, VALUE, decoded, place_in

Members = Mapping[str, tuple[int, int]]
"""The members of one object or list: name or index -> offsets of the key and of the value."""


@dataclass(frozen=True)
class Layout:
    """The places of all values and keys of a JSON text, and its problems; laid out in part where it has any.

    Offsets count code points. `containers` holds the members of each object or list by the offset of its
    opening bracket: however long its pointers are, a layout stays in proportion to its text.
    """

    root: int
    containers: Mapping[int, Members]
    text: str = field(repr=False)
    problems: tuple[Problem, ...]

    @cached_property
    def _lines(self) -> Lines:
        return Lines.of(self.text)

    def locate(self, pointer: str) -> Position:
        """Return where the value at a JSON pointer (RFC 6901) begins, or its nearest parent that exists."""
        return self._lines.position(self._find(pointer)[1])

    def locate_key(self, pointer: str) -> Position:
        """Return where the key of the value at a JSON pointer begins; what has no key, itself."""
        return self._lines.position(self._find(pointer)[0])

    def _find(self, pointer: str) -> tuple[int, int]:
        key, value = self.root, self.root
        for step in pointer.split("/")[1:]:
            name = step.replace("~1", "/").replace("~0", "~")
            member = self.containers.get(value, {}).get(_normal(name))
            if member is None:
                break
            key, value = member
        return key, value


def lay_out(text: str, file: str, limits: Limits) -> Layout:
    """Read a JSON text carefully, token by token: every value's place, every problem, in the text's order.

    Takes time in proportion to the length of the text and never recurses. Stops at the first place that
    breaks JSON's grammar or a limit on the whole file; collects what else is wrong up to
    `max_problems_per_file`.
    """
    scanner = _Scanner(text, file, limits)
    with suppress(_StopReading):
        scanner.read()
    return Layout(scanner.root, scanner.containers, text, tuple(scanner.problems))


def _normal(name: str) -> str:
    return name if name.isascii() else unicodedata.normalize("NFC", name)


class _StopReading(Exception):  # noqa: N818 -- no error: the end of what can be read
    pass


@dataclass(slots=True)
class _Frame:
    """An object or list that is being read, and the name or index of the member that is read now."""

    opened: int
    closer: str
    name: str | None = None
    members: dict[str, tuple[int, int]] = field(default_factory=dict)
    size: int = 0


class _Scanner:
    """Reads one text; of members with the same name the first counts."""

    def __init__(self, text: str, file: str, limits: Limits) -> None:
        self.text = text
        self.file = file
        self.limits = limits
        self.root = 0
        self.containers: dict[int, Members] = {}
        self.problems: list[Problem] = []
        self._frames: list[_Frame] = []
        self._at = 0
        self._items = 0

    def read(self) -> None:
        self.root = self._read_value()
        while self._frames:
            self._read_member(self._frames[-1])
        if self.text[self._at :].strip(" \t\n\r"):
            self._give_up(Expected.END)

    def _read_member(self, frame: _Frame) -> None:
        """Read the next member of the innermost object or list, with the comma before it; or its end."""
        mark = MARK.match(self.text, self._at)
        if mark and mark[1] == frame.closer:
            self._frames.pop()
            self._at = mark.end()
            return
        if frame.size:
            if not mark or mark[1] != ",":
                self._give_up(Expected.MORE)
            self._at = mark.end()
        self._count_item()
        name, key = self._read_key(frame) if frame.closer == "}" else (str(frame.size), None)
        frame.size += 1
        frame.name = name
        value = self._read_value()
        if not frame.members:
            self.containers[frame.opened] = frame.members
        frame.members.setdefault(name, (value if key is None else key, value))

    def _read_key(self, frame: _Frame) -> tuple[str, int]:
        """Return the key that stands next, in NFC where that is safe to ask for, and its offset."""
        match = KEY.match(self.text, self._at)
        if not match:
            self._give_up(Expected.KEY)
        self._at = match.end()
        start = match.start(1)
        frame.name = key = decoded(match[1])
        if complaint := about_key(key, self.limits):
            self._complain(complaint, match[1], start)
            return key, start
        normal = _normal(key)
        if normal in frame.members:
            first = position_in(self.text, frame.members[normal][0]).line
            message = (
                f"The key “{shown(key)}” stands twice in one object: first in line {first}, and again here. "
                "Delete or rename one of the two."
            )
            self._add("duplicate-key", message, start)
        return normal, start

    def _read_value(self) -> int:
        """Read a scalar or the opening bracket of an object or list; return its offset."""
        match = VALUE.match(self.text, self._at)
        if not match:
            self._give_up(Expected.VALUE)
        self._at = match.end()
        token = match[1]
        start = match.start(1)
        kind = token[0]
        if kind in "{[":
            self._open(kind, start)
        elif kind == '"':
            self._complain(about_text(decoded(token), self.limits), token, start)
        elif kind not in "tfn":
            self._complain(about_number(token, self.limits), token, start)
        return start

    def _open(self, bracket: str, start: int) -> None:
        depth = len(self._frames) + 1
        if depth > self.limits.max_depth:
            self._exceed("max_depth", f"The nesting of brackets here ({depth} levels)", start)
        frame = _Frame(start, "}" if bracket == "{" else "]")
        self._frames.append(frame)

    def _count_item(self) -> None:
        self._items += 1
        if self._items > self.limits.max_items:
            self._exceed("max_items", "The number of entries in this file", self._at)

    def _complain(self, complaint: Complaint | None, token: str, start: int) -> None:
        if complaint:
            inside = 0 if complaint.offset is None else place_in(token, complaint.offset)
            self._add(complaint.rule, complaint.message, start + inside)

    def _exceed(self, limit: str, what: str, offset: int) -> NoReturn:
        self._add("limit-exceeded", self.limits.exceeded(limit, what), offset)
        raise _StopReading

    def _give_up(self, expected: Expected) -> NoReturn:
        frame = self._frames[-1] if self._frames else None
        if frame and not (expected is Expected.VALUE and frame.closer == "}"):
            frame.name = None  # no member stands here that a pointer could name
        opened = frame.opened if frame else None
        offset, message = explain(self.text, self._at, expected, opened)
        self._add("invalid-json", message, offset)
        raise _StopReading

    def _add(self, rule: str, message: str, offset: int) -> None:
        full = len(self.problems) == self.limits.max_problems_per_file
        if full:
            rule = "limit-exceeded"
            message = self.limits.exceeded("max_problems_per_file", "The number of problems in this file")
        at = position_in(self.text, offset)
        self.problems.append(problem(rule, self.file, message, at, self._pointer()))
        if full:
            raise _StopReading

    def _pointer(self) -> str:
        names = [frame.name for frame in self._frames if frame.name is not None]
        return "".join("/" + shown(name).replace("~", "~0").replace("/", "~1") for name in names)
