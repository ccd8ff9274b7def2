"""Why two entries of the registry are two."""

import pytest

from checker.model.registry import Registry
from checker.names.registry import RegistryIndex
from checker.names.two_entries import label, why_two

ENTITIES = [
    {"id": "union", "kind": "group", "names": [{"name": "Union"}]},
    {"id": "wing", "kind": "group", "names": [{"name": "Wing"}], "member_of": ["union"]},
    {"id": "cell", "kind": "group", "names": [{"name": "Cell"}], "part_of": ["wing"]},
    {"id": "land", "kind": "country", "names": [{"name": "Land"}]},
    {"id": "town", "kind": "place", "names": [{"name": "Town"}], "located_in": ["land"]},
    {"id": "other", "kind": "place", "names": [{"name": "Town"}], "not_same_as": ["town"]},
    {"id": "cup", "kind": "series", "names": [{"name": "Cup"}]},
    {"id": "cup-1", "kind": "event", "names": [{"name": "first cup"}], "series": "cup", "ordinal": 1},
    {"id": "cup-2", "kind": "event", "names": [{"name": "second cup"}], "series": "cup", "ordinal": 2},
    {"id": "trophy", "kind": "series", "names": [{"name": "Trophy"}]},
    {"id": "trophy-2", "kind": "event", "names": [{"name": "second trophy"}], "series": "trophy", "ordinal": 2},
]
INDEX = RegistryIndex.build([("claims/registry.json", Registry.model_validate({"schema_version": 1, "entities": ENTITIES}))])


@pytest.mark.parametrize(
    ("left", "right", "first"),
    [
        ("wing", "union", "Wing is a member of Union, and a member is not the whole."),
        ("cell", "wing", "Cell is part of Wing, and a part is not the whole."),
        ("cell", "union", "Cell is part of Union, and a part is not the whole."),
        ("town", "land", "Town lies in Land, and is not the same as it."),
        ("cup-1", "cup", "first cup is an event of the series Cup, not the series."),
        ("cup-1", "cup-2", "They are numbers 1 and 2 of Cup."),
        ("town", "other", 'The registry says that "Town" is not the same as "Town".'),
    ],
)
def test_the_reason_stands_first(left, right, first):
    assert why_two(INDEX, left, right)[0] == first
    assert first in why_two(INDEX, right, left) or "numbers" in first


@pytest.mark.parametrize(("left", "right"), [("union", "land"), ("cup-2", "trophy-2"), ("cup", "trophy-2"), ("wing", "town")])
def test_without_a_reason_they_are_two_entries(left, right):
    assert why_two(INDEX, left, right) == (f"The registry lists {INDEX.label(left)} and {INDEX.label(right)} as two entries.",)


def test_one_label_for_two():
    assert label(INDEX, "town", "other") == "Town (town)"
    assert label(INDEX, "town", "land") == "Town"
    assert why_two(INDEX, "town", "other")[-1] == "The registry lists Town (town) and Town (other) as two entries."
