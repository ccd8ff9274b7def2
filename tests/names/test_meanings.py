from checker.model.registry import Registry
from checker.names.meanings import Meanings
from checker.names.registry import RegistryIndex
from checker.names.resolve import resolve
from checker.values.mention import Mention, MentionKind

GROUP, PERSON = MentionKind.GROUP, MentionKind.PERSON
ENTRY = {"id": "red-front", "kind": "group", "names": [{"name": "Red Front"}, {"name": "the front", "type": "weak"}]}


def meanings():
    index = RegistryIndex.build([("claims/registry.json", Registry.model_validate({"schema_version": 1, "entities": [ENTRY]}))])
    sources = {
        "gazette": [Mention(kind=GROUP, name="Red Front", also=("Reds",)), Mention(kind=PERSON, name="Reds")],
        "herald": [Mention(kind=GROUP, name="The Red Front")],
    }
    return Meanings(resolve(sources, index))


def found(words, kind=None):
    return [(one.entity, str(one.kind), one.source) for one in meanings().of(words, kind)]


def test_a_name_means_what_sources_and_the_registry_call_so():
    assert [(kind, source) for _, kind, source in found("Reds")] == [("group", "gazette"), ("person", "gazette")]
    assert found("Reds", GROUP) == [("red-front", "group", "gazette")]
    assert ("red-front", "group", "") in found("the front")


def test_an_id_means_every_mention_of_its_thing():
    assert {source for _, _, source in found("red-front")} == {"gazette", "herald", ""}


def test_another_spelling_means_the_same():
    assert {entity for entity, _, _ in found("red front")} == {"red-front"}
    assert found("green front") == []


def test_one_source_can_be_named():
    assert found("herald/Red Front") == [("red-front", "group", "herald")]
    assert found("gazette/Green Front") == []


def test_what_is_nearest_has_the_words_in_it_or_letters_like_it():
    assert meanings().nearest("front")[0] in {"Red Front", "the front"}
    assert "Red Front" in meanings().nearest("Red Frnt")
