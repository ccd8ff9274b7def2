"""Reading JSON from bytes that anybody may have written."""

import re
from dataclasses import dataclass, field
from functools import cached_property

import jiter

from checker.model.problem import Problem, problem
from checker.model.shown import shown
from checker.reading.encoding import decode
from checker.reading.limits import Limits
from checker.reading.lines import Position
from checker.reading.located import Layout, lay_out
from checker.reading.plain import Json, is_plain

_BYTE_ORDER_MARK = b"\xef\xbb\xbf"


@dataclass(frozen=True)
class Document:
    """A JSON text that was read: its value, and where in the text each part of it stands.

    Places are worked out when the first is asked for. A pointer that leads nowhere is located at its nearest
    parent that exists.
    """

    data: Json
    text: str = field(repr=False)
    limits: Limits = field(repr=False)

    @cached_property
    def _layout(self) -> Layout:
        return lay_out(self.text, "", self.limits)

    def locate(self, pointer: str) -> Position:
        """Return the line and column where the value at a JSON pointer (RFC 6901) begins."""
        return self._layout.locate(pointer)

    def locate_key(self, pointer: str) -> Position:
        """Return the line and column where the key of that value begins; in a list, those of the value."""
        return self._layout.locate_key(pointer)


def read_json(data: bytes, file: str, limits: Limits) -> Document | tuple[Problem, ...]:
    """Return the JSON document in `data`, or everything that is wrong with it.

    `file` is the path that the problems name. Refused are, besides what RFC 8259 refuses: a byte order mark,
    keys that stand twice in an object (also when only their NFC forms are equal), fractions that a double or
    34 digits cannot hold, control characters other than tab and line feed, half surrogate pairs, and whatever
    exceeds `limits`. Nothing raises.
    """
    text = _text(data, file, limits)
    if isinstance(text, Problem):
        return (text,)
    if data.count(b",") > limits.max_items and (problems := lay_out(text, file, limits).problems):
        return problems
    try:
        value = _parse(data)
    except ValueError as error:
        return lay_out(text, file, limits).problems or (_refused(str(error), file),)
    document = Document(value, text, limits)
    if is_plain(value, limits):
        return document
    return lay_out(text, file, limits).problems or document


def _parse(data: bytes) -> Json:
    """Return the value, every number exact. Raises ValueError where `data` is no JSON or repeats a key."""
    value: Json = jiter.from_json(data, catch_duplicate_keys=True, float_mode="decimal", allow_inf_nan=False, cache_mode="keys")
    return value


def _text(data: bytes, file: str, limits: Limits) -> str | Problem:
    if len(data) > limits.max_file_bytes:
        return problem("limit-exceeded", file, limits.exceeded("max_file_bytes", "This file"))
    if data.startswith(_BYTE_ORDER_MARK):
        message = "The file begins with an invisible byte order mark. Save it as “UTF-8”, not “UTF-8 with BOM”."
        return problem("byte-order-mark", file, message)
    text = decode(data, file)
    if isinstance(text, str) and text.isspace():
        return problem("empty-file", file, "There are only blanks in this file. Put its content back, or delete it.")
    return text


def _refused(reason: str, file: str) -> Problem:
    """Return the problem for what the parser refuses and the careful reading does not."""
    line = re.search(r"line ([0-9]+) column", reason)
    at = (int(line[1]) if line else 1, 1)
    return problem("invalid-json", file, f"The JSON reader cannot read this file: {shown(reason)}.", at)
