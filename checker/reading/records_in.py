"""All records inside a record, each with its JSON pointer."""

from collections.abc import Iterator

from checker.values.record import Record


def records_in(value: object, pointer: str = "") -> Iterator[tuple[str, Record]]:
    """Yield the records in a value, the outermost first, with their pointers below `pointer`."""
    if isinstance(value, Record):
        yield pointer, value
        for name, inner in vars(value).items():
            if not isinstance(inner, str):
                yield from records_in(inner, f"{pointer}/{name}")
    elif isinstance(value, tuple):
        for index, inner in enumerate(value):
            yield from records_in(inner, f"{pointer}/{index}")
    elif isinstance(value, dict):
        for name, inner in value.items():
            yield from records_in(inner, f"{pointer}/{name}")
