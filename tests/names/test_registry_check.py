"""Faults of entries: the kind of each, the file it stands in, and the neighbours one edit away that are none."""

import pytest

from checker.model.registry import Registry
from checker.names.registry import RegistryIndex


def entry(identity, kind="group", *names, **more):
    listed = [{"name": name} if isinstance(name, str) else {"name": name[0], "type": name[1]} for name in names]
    return {"id": identity, "kind": kind, "names": listed or [{"name": f"{identity} itself"}], **more}


def same(left, right, kind="series"):
    return {"left": left, "right": right, "kind": kind, "decision": "same", "reason": "As agreed."}


def found(*entities, decisions=(), rest=()):
    """Return rule, file and pointer of the faults of two files."""
    files = {
        "claims/registry.json": {"schema_version": 1, "entities": list(entities), "decisions": list(decisions)},
        "claims/registry/rest.json": {"schema_version": 1, "entities": list(rest)},
    }
    index = RegistryIndex.build([(name, Registry.model_validate(data)) for name, data in files.items()])
    return [(one.rule, one.file.rpartition("/")[2], one.pointer) for one in index.faults]


TALKS, MEETINGS = entry("talks", "series"), entry("meetings", "series")


def sixth(identity, series="talks", number=6):
    return entry(identity, "event", series=series, ordinal=number)


@pytest.mark.parametrize(
    ("entities", "faults"),
    [
        ([entry("one"), entry("one")], [("duplicate-id", "registry.json", "/entities/1/id")]),
        ([entry("one"), entry("two")], []),
        ([entry("one", part_of=["two"])], [("unknown-reference", "registry.json", "/entities/0/part_of/0")]),
        ([entry("one", part_of=["two"]), entry("two")], []),
        ([entry("one", not_same_as=["one"])], [("invalid-value", "registry.json", "/entities/0/not_same_as/0")]),
        (
            [entry("one"), entry("three", member_of=["one", "two"])],
            [("unknown-reference", "registry.json", "/entities/1/member_of/1")],
        ),
        ([entry("fair", "event", ordinal=6)], [("invalid-value", "registry.json", "/entities/0/ordinal")]),
        ([entry("fair", "event")], []),
        ([sixth("fair")], [("unknown-reference", "registry.json", "/entities/0/series")]),
        ([sixth("fair"), entry("talks", "group")], [("invalid-value", "registry.json", "/entities/0/series")]),
        ([sixth("fair"), TALKS], []),
    ],
)
def test_each_fault_has_its_kind_and_its_place(entities, faults):
    assert found(*entities) == faults


def test_a_fault_stands_in_the_file_of_the_second_entry():
    assert found(entry("one"), rest=[entry("one")]) == [("duplicate-id", "rest.json", "/entities/0/id")]
    shared = found(entry("one", "group", "Star"), rest=[entry("two", "group", "Two", "Star")])
    assert shared == [("shared-name", "rest.json", "/entities/0/names/1")]
    assert found(entry("one", part_of=["two"]), rest=[entry("two")]) == []


def test_one_number_of_one_series():
    twice = [("duplicate-number", "registry.json", "/entities/2/ordinal")]
    assert found(TALKS, sixth("a"), sixth("b")) == twice
    assert found(TALKS, sixth("a"), sixth("b", number=7)) == []
    assert found(TALKS, *(entry(one, "event", series="talks") for one in ("a", "b"))) == []
    assert found(TALKS, sixth("a"), sixth("b", "meetings"), MEETINGS) == []
    assert found(TALKS, sixth("a"), sixth("b", "meetings"), MEETINGS, decisions=[same("talks", "meetings")]) == twice
    assert found(TALKS, sixth("a"), sixth("b"), decisions=[same("a", "b", "event")]) == []


@pytest.mark.parametrize(("sort", "told"), [("strong", 1), ("translation", 1), ("acronym", 0), ("former", 0), ("weak", 0)])
def test_names_that_several_things_may_well_have_are_no_fault(sort, told):
    shared = found(entry("one", "group", "Star"), entry("two", "group", "Two", ("Star", sort)))
    assert shared == [("shared-name", "registry.json", "/entities/1/names/1")] * told


def test_three_entries_with_one_name_are_two_faults_unless_told_apart():
    three = [entry(one, "group", "Star") for one in ("one", "two", "three")]
    assert [pointer for _, _, pointer in found(*three)] == ["/entities/1/names/0", "/entities/2/names/0"]
    three[2] = entry("three", "group", "Star", not_same_as=["one"])
    assert [pointer for _, _, pointer in found(*three)] == ["/entities/1/names/0"]


def test_a_circle_is_told_once_with_its_first_entry():
    circle = [entry("two", part_of=["one"]), entry("one", member_of=["two"])]
    assert found(*circle) == [("circular-registry", "registry.json", "/entities/1")]
    assert found(circle[0], entry("one")) == []
    assert found(entry("one", part_of=["one"])) == [("invalid-value", "registry.json", "/entities/0/part_of/0")]
