"""All records inside a record, each with its JSON pointer."""

from collections.abc import Iterable, Iterator

from checker.values.record import Record

_INNER = (Record, tuple, dict)


def records_in(value: object, pointer: str = "") -> Iterator[tuple[str, Record]]:
    """Yield the records in a value, the outermost first, with their pointers below `pointer`."""
    waiting = [(pointer, value)]
    while waiting:
        at, one = waiting.pop()
        if isinstance(one, Record):
            yield at, one
        inner = [(f"{at}/{name}", part) for name, part in _parts(one) if part and isinstance(part, _INNER)]
        waiting += reversed(inner)


def _parts(value: object) -> Iterable[tuple[str | int, object]]:
    if isinstance(value, Record):
        return vars(value).items()
    if isinstance(value, dict):
        return value.items()
    return enumerate(value) if isinstance(value, tuple) else ()
