"""The registry as an index: look-ups, what lies in what, and every fault with its place and message."""

import random

import pytest

from checker.model.registry import Registry
from checker.names.name_key import name_key
from checker.names.registry import RegistryIndex
from checker.values.mention import MentionKind

FILE = "claims/registry.json"


def entity(identity, kind="group", *names, **fields):
    listed = [{"name": name} if isinstance(name, str) else {"name": name[0], "type": name[1]} for name in names]
    return {"id": identity, "kind": kind, "names": listed or [{"name": f"{identity} itself"}], **fields}


def decision(left, right, what, kind="group", **fields):
    return {"left": left, "right": right, "kind": kind, "decision": what, "reason": "Agreed", **fields}


def registry(*entities, decisions=()):
    return Registry.model_validate({"schema_version": 1, "entities": list(entities), "decisions": list(decisions)})


def build(*entities, decisions=()):
    return RegistryIndex.build([(FILE, registry(*entities, decisions=decisions))])


def faults(*entities, decisions=()):
    return [(fault.pointer, fault.message) for fault in build(*entities, decisions=decisions).faults]


def test_names_are_found_in_any_spelling_and_only_in_their_family():
    index = build(entity("islam-army", "group", "Jaish al-Islam", ("JAI", "acronym"), ("the army", "weak")))
    assert index.bearers(name_key("Jaysh al Islam", MentionKind.ORGANISATION)) == ("islam-army",)
    assert index.bearers(name_key("JAI", MentionKind.GROUP)) == ("islam-army",)
    assert index.bearers(name_key("Jaysh al Islam", MentionKind.PERSON)) == ()
    assert index.bearers(name_key("the army", MentionKind.GROUP)) == ()
    assert index.bearers(name_key("the army", MentionKind.GROUP), weak=True) == ("islam-army",)


def test_several_files_are_one_registry():
    index = RegistryIndex.build(
        [
            (FILE, registry(entity("first"), entity("second", part_of=["first"]))),
            ("claims/registry/one.json", registry(decisions=[decision("first", "third", "different")])),
            ("claims/registry/two.json", registry(entity("third"))),
        ]
    )
    assert sorted(index.entities) == ["first", "second", "third"]
    assert index.belongs("second", "first")
    assert [why for _, _, why in index.decided.different] == ['An editor decided that "first" and "third" are two: Agreed.']
    assert index.faults == ()


def test_a_place_holds_all_that_lies_in_its_parts():
    index = build(
        entity("land", "country"),
        entity("province", "place", located_in=["land"]),
        entity("town", "place", part_of=["province"]),
        entity("other", "place"),
    )
    assert index.contains("land", "town")
    assert index.contains("province", "town")
    assert not index.contains("town", "land")
    assert not index.contains("land", "other")
    assert not index.contains("land", "land")


def test_members_of_a_group_of_groups():
    index = build(entity("bloc"), entity("wing", member_of=["bloc"]), entity("cell", part_of=["wing"]), entity("other"))
    assert index.members("bloc") == ("wing",)
    assert index.belongs("cell", "bloc")
    assert not index.belongs("bloc", "cell")
    assert not index.belongs("other", "bloc")


def test_entries_decided_to_be_one_share_their_parts():
    index = build(
        entity("bloc"), entity("union"), entity("wing", member_of=["union"]), decisions=[decision("union", "bloc", "same")]
    )
    assert index.decided.canonical("union") == "bloc"
    assert index.members("bloc") == index.members("union") == ("wing",)


@pytest.mark.parametrize("field", ["not_same_as", "part_of", "located_in", "member_of"])
def test_an_id_that_is_no_entry(field):
    message = 'The registry has no entry "other". Write the id of an entry, or add an entry with this id.'
    assert faults(entity("one", **{field: ["other"]})) == [(f"/entities/0/{field}/0", message)]
    assert faults(entity("one", **{field: ["other"]}), entity("other")) == []


def test_an_entry_that_names_itself():
    message = 'The entry "one" names itself under "part_of". Write the id of another entry, or remove this one.'
    assert faults(entity("one", part_of=["one"])) == [("/entities/0/part_of/0", message)]


def test_an_id_that_stands_twice():
    message = (
        f'The id "one" already stands in {FILE} at /entities/0. The entry there is used, this one is not. '
        "Put both together, or give this one another id."
    )
    assert faults(entity("one", "group", "Red"), entity("one", "group", "Blue")) == [("/entities/1/id", message)]
    assert build(entity("one", "group", "Red"), entity("one", "group", "Blue")).label("one") == "Red"


def test_the_series_of_an_event():
    event = entity("sixth", "event", series="talks", ordinal=6)
    assert faults(event, entity("talks", "series")) == []
    assert faults(event) == [
        ("/entities/0/series", 'The registry has no entry "talks". Write the id of a series, or add an entry with this id.')
    ]
    assert faults(event, entity("talks", "place")) == [
        ("/entities/0/series", 'The entry "talks" is of the kind "place". A series must be an entry of the kind "series".')
    ]
    assert faults(entity("sixth", "event", ordinal=6)) == [
        ("/entities/0/ordinal", 'An "ordinal" counts within a series. Add the id of the "series", or remove the ordinal.')
    ]


def test_two_events_with_one_number():
    talks = entity("talks", "series")
    events = [entity(one, "event", name, series="talks", ordinal=6) for one, name in (("sixth", "Autumn"), ("six", "Fall"))]
    message = '"six" is also number 6 of this series. Mend one of the numbers, or decide that both are one.'
    assert faults(talks, *events) == [("/entities/1/ordinal", message)]
    assert faults(talks, *events, decisions=[decision("six", "sixth", "same", "event")]) == []


def test_a_circle_is_reported_and_ends():
    circle = [entity("one", part_of=["two"]), entity("two", member_of=["three"]), entity("three", part_of=["one"])]
    message = (
        'The registry goes in a circle: "one" is part of "two" is part of "three" is part of "one". Remove one of these steps.'
    )
    assert faults(*circle) == [("/entities/0", message)]
    assert build(*circle).belongs("one", "three")
    assert faults(*circle[:2], entity("three")) == []


SHARED = (
    '"Red Star" is also a name of the entry "one", so that nobody can tell which of the two it means. '
    'If they are two things, write each under "not_same_as" of the other (mentions then need a "ref"), '
    'or make the name "weak"; if they are one, put the entries together.'
)


def test_two_entries_that_share_a_name():
    one = entity("one", "group", "Red Star")
    assert faults(one, entity("two", "group", "The Red Star")) == [("/entities/1/names/0", SHARED.replace('"Red', '"The Red', 1))]
    assert faults(one, entity("two", "group", "Red Star", not_same_as=["one"])) == []
    assert faults(one, entity("two", "group", "Two", ("Red Star", "weak"))) == []
    assert faults(one, entity("two", "place", "Red Star")) == []
    assert faults(one, entity("two", "group", "Red Star"), decisions=[decision("one", "two", "same")]) == []


def test_decisions_that_contradict_each_other_directly():
    both = [decision("one", "two", "different"), decision("one", "two", "same", by="Ada")]
    message = (
        'This decision makes "one" and "two" one thing, which contradicts another: '
        'An editor decided that "one" and "two" are two: Agreed. '
        "The two are kept apart until one of the decisions is removed."
    )
    assert faults(entity("one"), entity("two"), decisions=both) == [("/decisions/1", message)]
    assert faults(entity("one"), entity("two"), decisions=both[:1]) == []


def test_decisions_that_contradict_each_other_through_a_chain():
    chain = [decision("Red", "Green", "same"), decision("Green", "Blue", "same"), decision("Red", "Blue", "different")]
    assert [pointer for pointer, _ in faults(decisions=chain)] == ["/decisions/1"]
    assert faults(decisions=[*chain[:2], decision("Red", "Black", "different")]) == []


def test_a_decision_against_what_the_registry_keeps_apart():
    entries = [entity("one", "group", "Red", not_same_as=["two"]), entity("two", "group", "Blue")]
    found = faults(*entries, decisions=[decision("Red", "Blue", "same")])
    assert [pointer for pointer, _ in found] == ["/decisions/0"]
    assert 'The registry says that "Red" is not the same as "Blue".' in found[0][1]


def test_a_decision_that_keeps_a_name_apart_from_itself():
    one = entity("one", "group", "Red", "Rouge")
    assert [pointer for pointer, _ in faults(one, decisions=[decision("Red", "Rouge", "different")])] == ["/decisions/0"]
    assert faults(one, decisions=[decision("Red", "Blue", "different")]) == []


def test_order_of_files_changes_nothing():
    files = [
        (FILE, registry(entity("one", part_of=["gone"]), entity("two", "group", "Red"))),
        ("claims/registry/a.json", registry(entity("three", "group", "Red"), decisions=[decision("one", "three", "same")])),
        ("claims/registry/b.json", registry(entity("one"), decisions=[decision("three", "one", "different")])),
    ]
    expected = RegistryIndex.build(files)
    for seed in range(6):
        assert RegistryIndex.build(random.Random(seed).sample(files, 3)) == expected
