"""Decisions that contradict one another, directly or through others, name the files that hold them."""

import random

import pytest

from checker.model.registry import Registry
from checker.names.registry import RegistryIndex

ONE, TWO, THREE = "claims/registry/one.json", "claims/registry/two.json", "claims/registry/three.json"
MAIN = "claims/registry.json"


def decided(left, right, what, kind="group"):
    one = {"left": left, "right": right, "kind": kind, "decision": what, "reason": "Agreed"}
    return Registry.model_validate({"schema_version": 1, "decisions": [one]})


def entries(*listed):
    return Registry.model_validate({"schema_version": 1, "entities": list(listed)})


def faults(*files):
    return [(one.file, one.pointer, one.rule, one.message) for one in RegistryIndex.build(files).faults]


def test_the_file_of_the_other_decision_is_named():
    ((file, pointer, rule, message),) = faults((ONE, decided("Red", "Blue", "different")), (TWO, decided("Blue", "Red", "same")))
    assert (file, pointer, rule) == (TWO, "/decisions/0", "contradictory-decisions")
    assert f'An editor decided that "Red" and "Blue" are two: Agreed. (This stands in {ONE}.)' in message
    assert faults((ONE, decided("Red", "Blue", "different")), (TWO, decided("Blue", "Green", "same"))) == []


def test_every_file_of_a_chain_is_named():
    chain = [(ONE, decided("Red", "Green", "same")), (THREE, decided("Red", "Blue", "different"))]
    ((file, _, _, message),) = faults(*chain, (TWO, decided("Green", "Blue", "same")))
    assert file == TWO
    assert f'"Red" and "Blue" are two: Agreed. (This stands in {THREE}.)' in message
    assert f'Between them stands: An editor decided that "Red" and "Green" are one: Agreed. (This stands in {ONE}.)' in message


def test_the_entry_that_keeps_two_apart_is_named():
    red = {"id": "red", "kind": "group", "names": [{"name": "Red"}], "not_same_as": ["blue"]}
    blue = {"id": "blue", "kind": "group", "names": [{"name": "Blue"}]}
    ((file, _, _, message),) = faults((MAIN, entries(red, blue)), (ONE, decided("Red", "blue", "same")))
    assert file == ONE
    assert f'The registry says that "Red" is not the same as "Blue". (This stands in {MAIN}.)' in message
    assert faults((MAIN, entries({**red, "not_same_as": []}, blue)), (ONE, decided("Red", "blue", "same"))) == []


def test_names_of_one_entry_cannot_be_told_apart():
    both = entries({"id": "red", "kind": "group", "names": [{"name": "Red"}, {"name": "Rouge"}]})
    ((file, _, _, message),) = faults((MAIN, both), (ONE, decided("Red", "Rouge", "different")))
    assert (file, 'the entry "red"' in message) == (ONE, True)


def test_spellings_of_one_name_cannot_be_told_apart():
    ((_, _, _, message),) = faults((ONE, decided("The Red Star", "Red Star", "different")))
    assert "differ only in spelling, order or small words" in message
    assert faults((ONE, decided("The Red Star", "Red Moon", "different"))) == []


@pytest.mark.parametrize("seed", range(5))
def test_the_order_of_files_changes_no_message(seed):
    files = [
        (ONE, decided("Red", "Green", "same")),
        (TWO, decided("Green", "Blue", "same")),
        (THREE, decided("Red", "Blue", "different")),
        ("claims/registry/four.json", decided("Blue", "Black", "same")),
    ]
    assert faults(*random.Random(seed).sample(files, 4)) == faults(*files)


RULES = [
    ([{"id": "a", "part_of": ["gone"]}], "unknown-reference"),
    ([{"id": "a", "part_of": ["a"]}], "invalid-value"),
    ([{"id": "a"}, {"id": "a"}], "duplicate-id"),
    ([{"id": "a", "kind": "event", "series": "gone", "ordinal": 1}], "unknown-reference"),
    ([{"id": "a", "kind": "event", "series": "b", "ordinal": 1}, {"id": "b"}], "invalid-value"),
    ([{"id": "a", "kind": "event", "ordinal": 1}], "invalid-value"),
    ([{"id": "a", "part_of": ["b"]}, {"id": "b", "part_of": ["a"]}], "circular-registry"),
    ([{"id": "a", "names": [{"name": "Red"}]}, {"id": "b", "names": [{"name": "Red"}]}], "shared-name"),
]


@pytest.mark.parametrize(("given", "rule"), RULES)
def test_each_fault_of_an_entry_is_a_problem_of_its_own_kind(given, rule):
    listed = [{"kind": "group", "names": [{"name": f"Number {at} {one['id']}"}], **one} for at, one in enumerate(given)]
    assert {found for _, _, found, _ in faults((MAIN, entries(*listed)))} == {rule}
