"""Every date that is written in a file must be EDTF."""

from collections.abc import Iterator
from typing import TypeVar, cast

from checker.dates.edtf import EdtfError, parse
from checker.model.shown import shown
from checker.reading.complaints import Complaint
from checker.values.record import Record

T = TypeVar("T")

FIELDS = frozenset({"edtf", "published", "retrieved", "as_of", "valid", "on"})
"""Fields whose texts are dates, whatever record they stand in."""


def date_fault(text: str) -> Complaint | None:
    """Return what is wrong with a date and what to write instead; the offset is that in `text`."""
    try:
        parse(text)
    except EdtfError as error:
        return Complaint("invalid-value", f"“{shown(text, 60)}” cannot be read as a date. {error}", error.position)
    return None


def dates_of(record: Record) -> Iterator[tuple[str, str]]:
    """Yield the fields of a record that hold dates, with their texts."""
    for name in FIELDS.intersection(vars(record)):
        text = getattr(record, name)
        if isinstance(text, str):
            yield name, text


def without_bad_dates(value: T) -> T:
    """Return a record without the dates that cannot be read, where the record can do without them."""
    if isinstance(value, tuple):
        parts = tuple(without_bad_dates(one) for one in value)
        return value if all(map(_is, parts, value)) else cast("T", parts)
    if not isinstance(value, Record):
        return value
    changes: dict[str, object] = {
        name: None for name, text in dates_of(value) if date_fault(text) and not type(value).model_fields[name].is_required()
    }
    for name, inner in vars(value).items():
        if isinstance(inner, (Record, tuple)) and (changed := without_bad_dates(inner)) is not inner:
            changes[name] = changed
    return value.model_copy(update=changes) if changes else value


def _is(left: object, right: object) -> bool:
    return left is right
