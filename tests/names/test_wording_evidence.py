from checker.model.registry import Registry
from checker.names.registry import RegistryIndex
from checker.names.resolve import resolve
from checker.names.wording_evidence import wording_evidence
from checker.values.mention import Mention, MentionKind

ENTRY = {
    "id": "red-front",
    "kind": "group",
    "names": [{"name": "Red Front"}, {"name": "Front Rouge", "type": "translation"}, {"name": "the front", "type": "weak"}],
}


def evidence(wording, *mentions, entities=(ENTRY,)):
    index = RegistryIndex.build([("registry.json", Registry.model_validate({"schema_version": 1, "entities": list(entities)}))])
    listed = [Mention(kind=MentionKind.GROUP, name=name, also=tuple(also)) for name, *also in mentions]
    found = resolve({"gazette": listed}, index)
    mention = next(one for one in listed if wording in {one.name, *one.also})
    return wording_evidence(found, "gazette", mention, wording)


LISTED = '"Red Front" is listed in the registry as a name for Red Front.'


def test_a_listed_name_says_only_that_it_is_listed():
    assert evidence("Red Front", ["Red Front", "Front Rouge"]) == (LISTED,)
    assert evidence("Front Rouge", ["Red Front", "Front Rouge"]) == (
        '"Front Rouge" is listed in the registry as a translation for Red Front.',
    )


def test_another_spelling_says_of_which_name_it_is_one():
    assert evidence("The RED front", ["The RED front"]) == (
        '"The RED front" differs from "Red Front" only in spelling, order or small words.',
        LISTED,
    )


def test_other_words_for_one_meaning_are_no_matter_of_spelling():
    steps = evidence(
        "Northern Bureau",
        ["Northern Bureau"],
        entities=({**ENTRY, "names": [{"name": "North Office"}, {"name": "North Bureau"}]},),
    )
    assert steps[:-1] == (
        '"Northern Bureau" and "North Bureau": "North" and "Northern" are spellings of one word, meaning north.',
        '"Northern Bureau" and "North Bureau": The names differ only in spelling, order or small words.',
    )
    assert steps[-1] == '"North Bureau" is listed in the registry as a name for North Office.'


def test_another_wording_of_the_source_leads_over_the_main_one():
    assert evidence("Reds", ["Red Front", "Reds"]) == ('"Reds" stands in gazette as another wording of "Red Front".', LISTED)


def test_a_short_name_says_beside_what_it_stands():
    steps = evidence("the front", ["the front"], ["Red Front"])
    assert steps[0] == '"the front" is listed in the registry as a short name for Red Front.'
    assert len(steps) > 1


def test_a_main_wording_that_no_step_speaks_of_is_tied_to_the_others():
    listed = '"Red Front" is listed in the registry as a name for Red Front.'
    assert evidence("Reds", ["Reds", "Red Front"]) == ('"Reds" stands in gazette for one thing with "Red Front".', listed)


def test_a_name_without_an_entry_needs_no_evidence():
    assert evidence("Blue Front", ["Blue Front"]) == ()
