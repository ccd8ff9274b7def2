"""Ids, labels, reasons and questions of what was joined: the last step, seen through what it returns."""

import pytest

from checker.model.registry import Registry
from checker.names.registry import RegistryIndex
from checker.names.resolve import resolve
from checker.values.mention import Mention, MentionKind

GUILD = {"id": "guild", "kind": "group", "names": [{"name": "Harbour Guild"}, {"name": "Dock Guild", "type": "former"}]}
TALKS = {"id": "rome-talks", "kind": "series", "names": [{"name": "Rome talks"}], "classes": ["talks"]}
AUTUMN = {"id": "autumn", "kind": "event", "names": [{"name": "Autumn"}], "series": "rome-talks", "ordinal": 6}


def mention(kind, name=None, **more):
    return Mention(kind=MentionKind(kind), name=name, **more)


def resolved(sources, *entities, decisions=()):
    listed = [{"kind": "group", "reason": "As agreed.", **one} for one in decisions]
    record = {"schema_version": 1, "entities": list(entities), "decisions": listed}
    return resolve(sources, RegistryIndex.build([("registry.json", Registry.model_validate(record))]))


def ids(found):
    return {f"{source}: {one.name or one.ordinal}": entity for source, one, entity in found.mentions()}


def test_an_entry_keeps_its_id_and_a_name_like_it_gets_another():
    former, name = mention("group", "Dock Guild"), mention("group", "Guild")
    assert ids(resolved({"a": [former, name]}, GUILD)) == {"a: Dock Guild": "guild", "a: Guild": "guild-group"}
    assert ids(resolved({"a": [name]})) == {"a: Guild": "guild"}


def test_one_name_of_two_kinds_has_two_ids():
    found = resolved({"a": [mention("place", "Osk Harbour"), mention("group", "Osk Harbour")]})
    assert [(str(one.kind), entity) for _, one, entity in found.mentions()] == [
        ("group", "osk-harbour"),
        ("place", "osk-harbour-place"),
    ]


def test_a_name_that_stays_in_its_source_bears_the_name_of_the_source():
    found = resolved({"a": [mention("person", "Marsh")], "b": [mention("person", "Marsh"), mention("person", "Elena Marsh")]})
    assert ids(found) == {"a: Marsh": "marsh-in-a", "b: Marsh": "elena-marsh", "b: Elena Marsh": "elena-marsh"}
    assert (found.things["marsh-in-a"].alone, found.things["elena-marsh"].alone) == (True, False)


@pytest.mark.parametrize(
    ("ordinal", "entities", "identity"), [(6, (), "rome-talks-6"), (6, (AUTUMN,), "autumn"), (7, (AUTUMN,), "rome-talks-7")]
)
def test_a_number_is_called_after_its_series_unless_it_is_an_entry(ordinal, entities, identity):
    found = resolved({"a": [mention("event", series="Rome talks", ordinal=ordinal)]}, TALKS, *entities)
    assert ids(found)[f"a: {ordinal}"] == identity


def test_the_number_stands_in_the_id_however_long_the_series_is():
    name = f"{'Very ' * 20}Long Guild"
    found = ids(resolved({"a": [mention("event", series=name, ordinal=12), mention("event", series=name, ordinal=13)]}))
    assert found["a: 12"] == f"{found[f'a: {name}'][:77].rstrip('-')}-12"
    assert max(map(len, found.values())) <= 80
    assert len(set(found.values())) == 3


def test_an_event_tells_its_series_number_and_sorts():
    summit = mention("event", "third summit of the Rome talks")
    found = resolved({"a": [summit, mention("event", "Lorne fair")]}, TALKS)
    event = found.event(found.entity("a", summit))
    assert (event.series, event.ordinal, event.classes) == ("rome-talks", 3, ("summit", "talks"))
    assert found.label("rome-talks-3") == "Rome talks, number 3"
    fair = found.event("lorne-fair")
    assert (fair.series, fair.ordinal, fair.classes) == (None, None, ())


def test_a_thing_tells_why_its_wordings_are_one_and_a_mention_why_it_is_there():
    former = mention("group", "The Dock Guild")
    found = resolved({"a": [mention("group", "Dock Guild"), mention("group", "Weir Guild")], "b": [former]}, GUILD)
    why = '"{}" is listed in the registry as a former name for Harbour Guild.'
    assert found.evidence("b", former) == (why.format("The Dock Guild"),)
    assert found.things["guild"].steps == (why.format("Dock Guild"),)
    assert (found.things["guild"].registered, found.things["weir-guild"].registered) == (True, False)
    assert found.things["guild"].wordings == (("a", "Dock Guild"), ("b", "The Dock Guild"))
    assert found.evidence("a", mention("group", "Weir Guild")) == found.things["weir-guild"].steps == ()


def test_spellings_of_one_name_are_reasons_too():
    found = resolved({"a": [mention("group", "Weir Guild")], "b": [mention("group", "The Weir-Guild")]})
    assert len(found.things["weir-guild"].steps) == 1
    assert (
        resolved({"a": [mention("group", "Weir Guild")], "b": [mention("group", "Weir Guild")]}).things["weir-guild"].steps == ()
    )


def test_what_a_source_calls_by_a_name():
    both = [mention("place", "Osk Harbour"), mention("group", "Osk Harbour")]
    found = resolved({"a": both, "b": both[:1]})
    assert found.called("a", "Osk Harbour") == ("osk-harbour", "osk-harbour-place")
    assert found.called("b", "Osk Harbour") == ("osk-harbour-place",)
    assert found.called("b", "osk harbour") == ()


ELM, OAK, JOINT = (mention("group", name) for name in ("Elm House", "Oak House", "Joint Oak House"))


def test_decisions_are_known_by_the_ids_of_what_goes_by_the_names():
    apart = [{"left": "Oak House", "right": "Elm House", "decision": "different"}]
    apart += [{"left": "Oak House", "right": "guild", "decision": "different"}]
    found = resolved({"a": [ELM, OAK]}, GUILD, decisions=apart)
    assert found.decided("elm-house", "oak-house") == found.decided("oak-house", "elm-house") is not None
    assert found.decided("guild", "oak-house") is not None
    assert found.decided("guild", "elm-house") is None
    assert resolved({"a": [ELM]}, GUILD, decisions=apart).decided("elm-house", "oak-house") is None


def test_a_question_is_asked_once_and_not_where_people_have_answered():
    sources = {"a": [OAK], "b": [JOINT], "c": [JOINT, mention("group", "The Joint Oak House")]}
    (pair,) = resolved(sources).unsure
    assert (pair.kind, pair.left, pair.right, pair.left_label) == ("group", "joint-oak-house", "oak-house", "Joint Oak House")
    assert len(pair.steps) == 1
    for what in ("same", "different"):
        assert resolved(sources, decisions=[{"left": "Oak House", "right": "Joint Oak House", "decision": what}]).unsure == ()


def test_a_question_about_an_entry_that_nobody_mentions_bears_its_name():
    joint = mention("group", "Joint Harbour Guild")
    (pair,) = resolved({"a": [joint]}, GUILD).unsure
    assert (pair.left, pair.right, pair.left_label, pair.right_label) == (
        "guild",
        "joint-harbour-guild",
        "Harbour Guild",
        "Joint Harbour Guild",
    )
    assert pair.kind == "group"


def test_questions_about_events_stand_apart_from_those_about_names():
    sources = {"a": [mention("event", "Lorne fair"), OAK], "b": [mention("event", "Joint Lorne fair"), JOINT]}
    found = resolved(sources)
    assert [pair.kind for pair in found.unsure] == ["group"]
    assert [pair.kind for pair in found.possibly_same] == ["event"]
