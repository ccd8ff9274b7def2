import pytest

from checker.names.thing import Thing
from checker.names.things_by_id import ThingsById
from checker.values.mention import MentionKind

KEYS = {"weir": ("", "group", "weir"), "dock": ("", "group", "dock")}


def things(made):
    def make(key):
        made.append(key)
        return Thing(key[2], MentionKind.GROUP, key[2].title(), ())

    return ThingsById(KEYS, make)


def test_ids_are_sorted_and_looking_at_them_makes_nothing():
    made = []
    found = things(made)
    assert (list(found), len(found), "weir" in found, "mill" in found) == (["dock", "weir"], 2, True, False)
    assert made == []


def test_each_thing_is_made_once_when_it_is_asked_for():
    made = []
    found = things(made)
    assert found["weir"].label == "Weir"
    assert found["weir"] is found.get("weir")
    assert made == [KEYS["weir"]]
    assert [one.id for one in found.values()] == ["dock", "weir"]
    assert made == [KEYS["weir"], KEYS["dock"]]


def test_an_id_that_no_thing_has():
    found = things([])
    assert found.get("mill") is None
    with pytest.raises(KeyError):
        found["mill"]
