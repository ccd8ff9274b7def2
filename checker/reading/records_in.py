"""All records inside a record, each with its JSON pointer."""

from collections.abc import Iterator

from checker.values.record import Record

_INNER = (Record, tuple, dict)


def records_in(value: object, pointer: str = "") -> Iterator[tuple[str, Record]]:
    """Yield the records in a value, the outermost first, with their pointers below `pointer`."""
    waiting: list[tuple[str, object]] = [(pointer, value)]
    while waiting:
        at, one = waiting.pop()
        if isinstance(one, Record):
            yield at, one
            parts = vars(one).items()
        elif isinstance(one, dict):
            parts = one.items()
        else:
            parts = dict(enumerate(one)).items() if isinstance(one, tuple) else {}.items()
        inner = [(f"{at}/{name}", part) for name, part in parts if part and isinstance(part, _INNER)]
        waiting += reversed(inner)
