"""Other wordings that a source gives: they hold there, and carry on only where they resemble the name."""

from checker.model.registry import Registry
from checker.names.answer import Identity
from checker.names.registry import RegistryIndex
from checker.names.resolve import resolve
from checker.values.mention import Mention, MentionKind


def body(name, *also):
    return Mention(kind=MentionKind.ORGANISATION, name=name, also=also)


def resolved(**sources):
    return resolve(sources, RegistryIndex.build([("claims/registry.json", Registry.model_validate({"schema_version": 1}))]))


BOARD, HARBOUR = body("Tarn Harbour Board", "Harbour Board"), body("Harbour Board")


def test_a_wording_that_resembles_the_name_carries_over():
    found = resolved(a=[BOARD], b=[HARBOUR])
    assert found.entity("a", BOARD) == found.entity("b", HARBOUR)
    assert '"Harbour Board" stands in a as another wording of Tarn Harbour Board.' in found.clusters()[0].steps


def test_a_wording_of_other_words_is_a_question_elsewhere():
    full, other = body("Tarn Harbour Board", "Elmgate House"), body("Elmgate House")
    found = resolved(a=[full, other], b=[other])
    assert found.entity("a", other) == found.entity("a", full) != found.entity("b", other)
    assert [(pair.left, pair.right) for pair in found.unsure] == [("elmgate-house", "tarn-harbour-board")]
    assert resolved(a=[full, other]).unsure == ()


def test_a_wording_that_two_sources_give_to_two_things_joins_neither():
    other = body("Osk Harbour Board", "Harbour Board")
    found = resolved(a=[BOARD], b=[other], c=[HARBOUR])
    ids = {found.entity("a", BOARD), found.entity("b", other), found.entity("c", HARBOUR)}
    assert len(ids) == 3
    assert 'Both are also called "Harbour Board".' in found.identity("osk-harbour-board", "tarn-harbour-board").steps


def test_a_weak_wording_never_carries_over():
    full, short = body("Tarn Harbour Board", "the Board"), body("the Board")
    found = resolved(a=[full, short], b=[short])
    assert found.entity("a", short) == found.entity("a", full) != found.entity("b", short)
    assert found.identity(found.entity("b", short), found.entity("a", full)).identity is Identity.UNSURE
