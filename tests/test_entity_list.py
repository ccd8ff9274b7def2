"""Everything that is mentioned is listed with its wordings, and no wording of several sources stands there without a reason."""

from checker.entity_list import listed
from checker.hanging import hanging
from checker.rules.example import members, nth, says

FORCE = "Lorne Harbour Force"


def things(checked):
    names = checked.dossier.known.names
    found = listed(names, hanging(checked.library, names), list(checked.dossier.sources))
    return {
        one.thing.id: [(wording.name, wording.source, wording.claims, wording.steps) for wording in one.wordings] for one in found
    }


def attended(source, name, number=1):
    return says(source, nth(number), "attended-by", members(name, kind="group"))


def test_the_same_words_in_two_sources_say_so_and_in_one_source_need_no_reason(check_claims):
    found = things(check_claims([attended("post", FORCE), attended("star", FORCE), attended("star", "Vessel Union", 2)]))
    step = f'"{FORCE}" stands in post and star in the same words.'
    assert found["lorne-harbour-force"] == [(FORCE, "post", 1, (step,)), (FORCE, "star", 1, (step,))]
    assert found["vessel-union"] == [("Vessel Union", "star", 1, ())]


def test_an_event_by_its_number_is_listed_by_it_with_its_reason(check_claims):
    found = things(check_claims([attended("post", FORCE), attended("star", "Vessel Union"), attended("star", FORCE, 2)]))
    words, step = "number 1 of River Games", "The claim counts this event as number 1 of River Games."
    assert found["river-games-1"] == [(words, "post", 1, (step,)), (words, "star", 1, (step,))]
    assert [name for name, *_ in found["river-games-2"]] == ["number 2 of River Games"]
