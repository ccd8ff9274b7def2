"""What one name can stand for by the registry."""

import pytest

from checker.model.registry import Registry
from checker.names.entries_meant import EntriesMeant
from checker.names.registry import RegistryIndex
from checker.values.mention import MentionKind as Kind

ENTITIES = [
    {"id": "ada", "kind": "person", "names": [{"name": "Ada Quill"}, {"name": "Quill", "type": "weak"}]},
    {"id": "bo", "kind": "person", "names": [{"name": "Bo Dorn"}, {"name": "Dorn", "type": "weak"}]},
    {"id": "cy", "kind": "person", "names": [{"name": "Cy Dorn"}]},
    {"id": "town", "kind": "place", "names": [{"name": "Varna"}]},
    {"id": "land", "kind": "country", "names": [{"name": "Norland"}, {"name": "Varna", "type": "weak"}]},
    {"id": "talks", "kind": "series", "names": [{"name": "Oslin talks"}, {"name": "Oslin peace talks"}]},
    {"id": "talks-3", "kind": "event", "names": [{"name": "spring meeting"}], "series": "talks", "ordinal": 3},
    {"id": "fair", "kind": "event", "names": [{"name": "autumn fair"}, {"name": "Oslin consultations", "type": "weak"}]},
    {"id": "rounds", "kind": "series", "names": [{"name": "Oslin consultations"}]},
]
MEANT = EntriesMeant(
    RegistryIndex.build([("claims/registry.json", Registry.model_validate({"schema_version": 1, "entities": ENTITIES}))])
)


@pytest.mark.parametrize(
    ("name", "kind", "entries", "sure"),
    [
        ("ADA QUILL", Kind.PERSON, ("ada",), True),
        ("Ada Quill", Kind.GROUP, (), False),
        ("Ada Berta Quill", Kind.PERSON, ("ada",), True),
        ("Ada Dorn", Kind.PERSON, (), False),
        ("Quill", Kind.PERSON, ("ada",), False),
        ("Mr Quill", Kind.PERSON, ("ada",), False),
        ("Mrs Quill", Kind.PERSON, (), False),
        ("Dorn", Kind.PERSON, ("bo", "cy"), False),
        ("Varna", Kind.PLACE, ("town",), True),
        ("Varna", Kind.COUNTRY, ("land",), False),
        ("Norland", Kind.PLACE, ("land",), True),
        ("Norland", Kind.ORGANISATION, ("land",), True),
        ("Oslin talks", Kind.EVENT, ("talks",), True),
        ("Oslin consultations", Kind.EVENT, ("fair", "rounds"), False),
        ("Oslin consultations", Kind.SERIES, ("rounds",), True),
        ("third round of the Oslin talks", Kind.EVENT, ("talks-3",), True),
        ("Oslin III", Kind.EVENT, ("talks-3",), True),
        ("third Oslin forum", Kind.EVENT, (), False),
        ("", Kind.EVENT, (), False),
    ],
)
def test_entries(name, kind, entries, sure):
    meant = MEANT.of(name, kind)
    assert (meant.entries, meant.sure) == (entries, sure), meant.steps
    assert bool(meant.steps) is bool(entries)


@pytest.mark.parametrize(
    ("name", "number"),
    [
        ("spring meeting", ("talks", 3)),
        ("Oslin 3", ("talks", 3)),
        ("Oslin 9", ("talks", 9)),
        ("ninth round of the Oslin peace talks", ("talks", 9)),
        ("ninth round of the Kessel talks", None),
        ("autumn fair", None),
    ],
)
def test_numbers_in_a_series(name, number):
    assert MEANT.of(name, Kind.EVENT).number == number


def test_listed_names_that_a_name_is_like():
    assert MEANT.of("Ada Berta Quill", Kind.PERSON).like == ("Ada Quill",)
    assert MEANT.of("Ada Quill", Kind.PERSON).like == ()
