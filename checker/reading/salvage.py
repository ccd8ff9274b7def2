"""What is left of a file when the records that cannot be read are taken out."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from checker.reading.explained import Path
from checker.reading.plain import Json

VITAL = frozenset({"schema_version", "source", "pairs", "decision", "reason"})
"""Fields without which a file says nothing."""


@dataclass(frozen=True, slots=True)
class Rest:
    """A file without its faulty records."""

    data: dict[str, Json]
    places: Mapping[str, tuple[int, ...]]
    """List to the places that its remaining members have in the file, from 0; lists with all members are left out."""
    lost: frozenset[str]
    """The keys of the table of mentions that were taken out."""


def rest_of(data: dict[str, Json], wrong: Iterable[Path]) -> Rest | None:
    """Return what is left of a file without the faulty places; None where what is faulty is vital.

    Taken out is a whole member of a list or a table at the top of the file, or a whole field at its top, never less: half a claim
    would be another claim.
    """
    paths = set(wrong)
    if any(not path or path[0] in VITAL for path in paths):
        return None
    kept: dict[str, Json] = {}
    places: dict[str, tuple[int, ...]] = {}
    lost: frozenset[str] = frozenset()
    for key, value in data.items():
        faulty = {path[1] if len(path) > 1 else None for path in paths if path[0] == key}
        if None in faulty:
            lost |= {str(name) for name in value} if key == "mentions" and isinstance(value, dict) else set()
        elif isinstance(value, list) and faulty:
            places[key] = tuple(index for index in range(len(value)) if index not in faulty)
            kept[key] = [value[index] for index in places[key]]
        elif isinstance(value, dict) and faulty:
            lost |= {str(name) for name in faulty} if key == "mentions" else set()
            kept[key] = {name: one for name, one in value.items() if name not in faulty}
        else:
            kept[key] = value
    return Rest(kept, places, lost)
