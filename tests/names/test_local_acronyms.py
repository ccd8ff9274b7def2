"""Acronyms beside their full names: inside one source, and only where nothing else has the letters."""

import pytest

from checker.model.registry import Registry
from checker.names.answer import Identity
from checker.names.registry import RegistryIndex
from checker.names.resolve import resolve
from checker.values.mention import Mention, MentionKind

FULL = "Tarn Aviation Board"


def body(name, *also, kind="organisation"):
    return Mention(kind=MentionKind(kind), name=name, also=also)


def index(*entities):
    return RegistryIndex.build(
        [("claims/registry.json", Registry.model_validate({"schema_version": 1, "entities": list(entities)}))]
    )


def entry(identity, *names):
    return {"id": identity, "kind": "organisation", "names": list(names)}


def is_one(*others, registry=None, short="TAB"):
    mentions = [body(FULL), body(short), *others]
    found = resolve({"a": mentions}, registry or index())
    return found.entity("a", mentions[0]) == found.entity("a", mentions[1])


@pytest.mark.parametrize("short", ["TAB", "the TAB", "T.A.B."])
def test_exact_first_letters_beside_the_full_name(short):
    assert is_one(short=short)


@pytest.mark.parametrize("short", ["TABS", "TA", "AB", "Tab", "tab", "TBA"])
def test_other_letters_or_a_word_are_no_acronym(short):
    assert not is_one(short=short)


@pytest.mark.parametrize(
    "other", [body("Trade Arbitration Bureau"), body("Tarn Archery Bond", "the archers"), body("Osk Bureau (TAB)")]
)
def test_a_second_name_with_the_letters_leaves_it_open(other):
    assert is_one(other) is (other.name == "Osk Bureau (TAB)")


def test_a_second_name_of_another_kind_does_not():
    assert is_one(body("Trade Arbitration Bill", kind="document"))
    assert (
        resolve({"a": [body(FULL), body("TAB", kind="series")]}, index()).entity("a", body("TAB", kind="series"))
        != "tarn-aviation-board"
    )


def test_the_registry_has_a_say():
    assert is_one(registry=index(entry("tarn", {"name": FULL})))
    assert not is_one(registry=index(entry("bureau", {"name": "Trade Arbitration Bureau"})))
    assert not is_one(registry=index(entry("bureau", {"name": "Osk Bureau"}, {"name": "TAB", "type": "acronym"})))


def test_a_second_name_that_is_pinned_elsewhere_counts_too():
    pinned = Mention(kind=MentionKind.ORGANISATION, name="Trade Arbitration Bureau", ref="osk")
    assert not is_one(pinned, registry=index(entry("osk", {"name": "Osk Office"})))


def test_it_does_not_carry_to_a_source_without_the_full_name():
    found = resolve({"a": [body(FULL), body("TAB")], "b": [body("TAB")], "c": [body(FULL), body("TAB")]}, index())
    assert found.entity("a", body("TAB")) == found.entity("c", body("TAB")) == "tarn-aviation-board"
    assert found.entity("b", body("TAB")) == "tab"
    assert found.identity("tab", "tarn-aviation-board").identity is Identity.UNSURE
    assert [(pair.left, pair.right) for pair in found.unsure] == [("tab", "tarn-aviation-board")]


def test_the_evidence_says_so():
    found = resolve({"a": [body(FULL), body("TAB")]}, index())
    step = f'"TAB" has exactly the first letters of "{FULL}", and nothing else in this source has them.'
    assert step in found.evidence("a", body("TAB"))
    listed = resolve({"a": [body(FULL), body("TAB")]}, index(entry("tarn", {"name": FULL})))
    assert step in listed.evidence("a", body("TAB"))


def test_initials_are_no_acronym_of_a_person():
    found = resolve({"a": [body("Tom Alan Brook", kind="person"), body("TAB", kind="person")]}, index())
    assert found.entity("a", body("TAB", kind="person")) == "tab-in-a"
