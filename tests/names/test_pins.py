"""A `ref` that makes one what people decided to be two is found, and nothing else is."""

import pytest

from checker.model.registry import Registry
from checker.names.registry import RegistryIndex
from checker.names.resolve import resolve
from checker.values.mention import Mention

FORCE = {"id": "harbour-force", "kind": "group", "names": [{"name": "Harbour Force"}]}
GUARD = {"id": "mill-guard", "kind": "group", "names": [{"name": "Mill Guard"}]}


def index(*pairs, entities=(FORCE, GUARD)):
    decisions = [
        {"left": left, "right": right, "kind": "group", "decision": what, "reason": "asked them"} for left, right, what in pairs
    ]
    written = {"schema_version": 1, "entities": list(entities), "decisions": decisions}
    return RegistryIndex.build([("registry.json", Registry.model_validate(written))])


def pinned(name, ref="harbour-force", kind="group", **more):
    return Mention(kind=kind, name=name, ref=ref, **more)


def faults(sources, *pairs, **more):
    found = resolve(sources, index(*pairs, **more))
    return [(one.source, one.name, one.rule) for one in found.mention_faults]


QUAY = pinned("Quay Force")
FAULT = [("a", "Quay Force", "contradictory-decisions")]


@pytest.mark.parametrize(
    "pairs",
    [
        [("Quay Force", "harbour-force", "different")],
        [("Harbour Force", "Quay Force", "different")],
        [("The Quay Force", "harbour-force", "different")],
        [("Pier Force", "harbour-force", "different"), ("Pier Force", "Quay Force", "same")],
        [("Quay Force", "mill-guard", "different"), ("harbour-force", "mill-guard", "same")],
    ],
)
def test_a_name_that_is_marked_as_what_it_is_not(pairs):
    assert faults({"a": [QUAY]}, *pairs) == FAULT


@pytest.mark.parametrize(
    "pairs",
    [
        [],
        [("Quay Force", "harbour-force", "same")],
        [("Quay Force", "mill-guard", "different")],
        [("Pier Force", "harbour-force", "different")],
        [("Pier Force", "Quay Force", "different")],
        [("mill-guard", "harbour-force", "different")],
        [("Quay Force", "quay force", "different")],
    ],
)
def test_a_name_that_may_be_what_it_is_marked_as(pairs):
    assert faults({"a": [QUAY, pinned("Harbour Force")]}, *pairs) == []


def test_a_decision_about_people_says_nothing_of_groups():
    person = {"left": "Quay Force", "right": "harbour-force", "kind": "person", "decision": "different", "reason": "x"}
    written = {"schema_version": 1, "entities": [FORCE], "decisions": [person]}
    registry = RegistryIndex.build([("registry.json", Registry.model_validate(written))])
    assert resolve({"a": [QUAY]}, registry).mention_faults == ()


def test_a_ref_that_cannot_be_followed_anyhow_is_told_as_what_it_is():
    apart = ("Quay Force", "harbour-force", "different")
    sources = {"a": [pinned("Quay Force", "nobody"), pinned("Quay Force", kind="person")]}
    assert faults(sources, apart) == [("a", "Quay Force", "invalid-value"), ("a", "Quay Force", "unknown-reference")]


def test_of_decisions_that_contradict_each_other_the_one_that_keeps_apart_is_named():
    both = [("Quay Force", "harbour-force", "same"), ("harbour-force", "Quay Force", "different")]
    (fault,) = resolve({"a": [QUAY]}, index(*both)).mention_faults
    assert '"harbour-force" and "Quay Force" are two' in fault.message


def test_another_wording_counts_like_the_name():
    mention = pinned("The Force", also=("Quay Force",))
    assert faults({"a": [mention]}, ("Quay Force", "harbour-force", "different")) == [
        ("a", "The Force", "contradictory-decisions")
    ]
    assert faults({"a": [mention]}, ("Pier Force", "harbour-force", "different")) == []


def test_two_names_that_are_two_cannot_both_be_one_entry():
    sources = {"a": [QUAY], "b": [pinned("Pier Force"), pinned("Weir Force")]}
    pier = ("b", "Pier Force", "contradictory-decisions")
    assert faults(sources, ("Quay Force", "Pier Force", "different")) == [*FAULT, pier]
    elsewhere = {**sources, "b": [pinned("Pier Force", "mill-guard"), pinned("Weir Force")]}
    assert faults(elsewhere, ("Quay Force", "Pier Force", "different")) == []


def test_a_name_of_another_entry_may_be_marked_unless_the_two_are_decided_to_be_two():
    mention = pinned("Mill Guard")
    assert faults({"a": [mention]}) == []
    assert faults({"a": [mention]}, entities=({**FORCE, "not_same_as": ["mill-guard"]}, GUARD)) == []
    assert faults({"a": [mention]}, ("mill-guard", "harbour-force", "different")) == [
        ("a", "Mill Guard", "contradictory-decisions")
    ]


def test_what_is_decided_stays_apart_and_the_others_are_still_marked():
    other = pinned("Weir Force")
    found = resolve({"a": [QUAY, other]}, index(("Quay Force", "harbour-force", "different")))
    assert (found.entity("a", QUAY), found.entity("a", other)) == ("quay-force", "harbour-force")
    assert found.decided("quay-force", "harbour-force") is not None


def test_the_sentence_names_the_entry_the_file_and_the_decision():
    found = resolve({"a": [QUAY]}, index(("Quay Force", "harbour-force", "different")))
    assert found.mention_faults[0].message == (
        'The "ref" of this mention makes it Harbour Force, which contradicts a decision in registry.json: '
        'An editor decided that "Quay Force" and "harbour-force" are two: asked them. '
        'The two are kept apart, as if there were no "ref". Write another "ref", or take it out; where the "ref" is right, '
        "delete the decision."
    )
