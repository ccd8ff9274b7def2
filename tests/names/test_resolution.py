"""What can be asked of a finished resolution."""

import pytest

from checker.model.registry import Registry
from checker.names.answer import Identity
from checker.names.registry import RegistryIndex
from checker.names.resolve import resolve
from checker.values.mention import Mention, MentionKind


def mention(kind, name=None, **more):
    return Mention(kind=MentionKind(kind), name=name, **more)


RECORD = {
    "schema_version": 1,
    "entities": [
        {"id": "tarn", "kind": "place", "names": [{"name": "Tarn"}], "part_of": ["osk"]},
        {"id": "osk", "kind": "place", "names": [{"name": "Osk"}]},
        {"id": "league", "kind": "group", "names": [{"name": "Fjord League"}]},
        {
            "id": "harbour",
            "kind": "group",
            "names": [{"name": "Harbour Guild"}, {"name": "Dock Guild", "type": "former"}],
            "member_of": ["league"],
        },
        {"id": "rome-talks", "kind": "series", "names": [{"name": "Rome talks"}]},
        {"id": "rome-track", "kind": "series", "names": [{"name": "Rome side track"}], "part_of": ["rome-talks"]},
    ],
    "decisions": [{"left": "Elm House", "right": "Oak House", "kind": "group", "decision": "different", "reason": "Two firms."}],
}
GUILD, ELM, OAK = mention("group", "Dock Guild"), mention("group", "Elm House"), mention("group", "Oak House")
SECOND, SIDE = (mention("event", series=name, ordinal=2) for name in ("Rome talks", "Rome side track"))


@pytest.fixture(scope="module")
def found():
    registry = RegistryIndex.build([("claims/registry.json", Registry.model_validate(RECORD))])
    return resolve({"a": [GUILD, ELM, SECOND], "b": [OAK, SIDE, mention("group", "Fjord League")]}, registry)


def test_a_former_name_stands_for_its_bearer_and_says_so(found):
    assert found.entity("a", GUILD) == "harbour"
    assert found.evidence("a", GUILD) == ('"Dock Guild" is listed in the registry as a former name for Harbour Guild.',)


def test_a_mention_that_was_not_resolved(found):
    with pytest.raises(KeyError):
        found.entity("b", GUILD)
    with pytest.raises(KeyError):
        found.kind("nobody")


def test_members_and_parts_are_never_the_whole(found):
    assert found.belongs("harbour", "league")
    assert found.members("league") == ("harbour",)
    assert found.identity("harbour", "league").identity is Identity.DIFFERENT
    assert found.contains("osk", "tarn")
    assert not found.contains("tarn", "osk")
    assert found.identity("tarn", "osk").identity is Identity.DIFFERENT


def test_a_part_of_a_series_may_count_like_the_whole(found):
    assert found.identity(found.entity("a", SECOND), found.entity("b", SIDE)).identity is Identity.UNSURE


def test_what_people_decided(found):
    pair = found.entity("a", ELM), found.entity("b", OAK)
    assert found.decided(*pair) == found.decided(*pair[::-1])
    assert found.identity(*pair).steps == (found.decided(*pair),)
    assert found.decided(found.entity("a", ELM), "harbour") is None


def test_labels_kinds_and_wordings(found):
    assert found.label("harbour") == "Harbour Guild"
    assert found.label("tarn") == "Tarn"
    assert found.label("nobody") == "nobody"
    assert found.kind("tarn") is MentionKind.PLACE
    assert found.wordings("harbour") == (("a", "Dock Guild"),)
    assert found.called("a", "Dock Guild") == ("harbour",)
    assert found.called("b", "Dock Guild") == ()
    assert found.event("harbour") is None
    assert found.event("rome-talks-2").ordinal == 2


def test_clusters_are_sorted_by_kind_and_id(found):
    keys = [(str(one.kind), one.id) for one in found.clusters()]
    assert keys == sorted(keys)
    assert [one for _, _, one in found.mentions()].count("harbour") == 1
