"""JSON as we write it: one way for one record, so that a change of one value changes one line."""

import json
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from decimal import Decimal
from typing import Any

WIDTH = 130
"""A part that fits into so many columns stands on one line."""


def canonical(data: Any) -> str:  # noqa: ANN401
    """Return JSON text in the canonical form: keys in their given order, short parts on one line, UTF-8, a final line break.

    Raises:
        TypeError: something in `data` has no place in JSON.

    """
    return "".join(_lines(data, "", "", 0)) + "\n"


def _lines(data: Any, head: str, tail: str, depth: int) -> Iterator[str]:  # noqa: ANN401
    """Yield the text of a part that follows `head` on its line and is followed by `tail`."""
    indent = "  " * depth
    nested = isinstance(data, (Mapping, Sequence)) and not isinstance(data, str) and data
    # The outermost parts never stand on one line; to write them out for nothing would take long where they are large.
    if not nested or depth > 1:
        flat = f"{head}{_flat(data)}{tail}"
        if not nested or len(indent) + len(flat) <= WIDTH:
            yield f"{indent}{flat}"
            return
    opening, closing = "{}" if isinstance(data, Mapping) else "[]"
    yield f"{indent}{head}{opening}\n"
    parts = _parts(data)
    for index, (key, value) in enumerate(parts):
        yield from _lines(value, key, "," if index < len(parts) - 1 else "", depth + 1)
        yield "\n"
    yield f"{indent}{closing}{tail}"


def _parts(data: Any) -> list[tuple[str, Any]]:  # noqa: ANN401
    if isinstance(data, Mapping):
        return [(f"{_flat(str(key))}: ", value) for key, value in data.items()]
    return [("", value) for value in data]


def _flat(data: Any) -> str:  # noqa: ANN401
    """Return a part on one line."""
    with suppress(TypeError):  # numbers that must stay exact, and keys that are no text
        return json.dumps(data, ensure_ascii=False)
    if isinstance(data, Mapping):
        return "{" + ", ".join(f"{_flat(str(key))}: {_flat(value)}" for key, value in data.items()) + "}"
    if isinstance(data, Sequence) and not isinstance(data, str):
        return "[" + ", ".join(_flat(value) for value in data) + "]"
    if isinstance(data, Decimal):
        return str(data)
    return json.dumps(data, ensure_ascii=False)
