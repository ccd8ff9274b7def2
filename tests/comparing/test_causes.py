"""Answers of sources to the question of who did it or what caused it."""

from checker.comparing.causes import Causes
from checker.rules.example import event, members, says

ROBBERY = event("robbery of the night mail")


def did(source, *who, **more):
    return says(source, ROBBERY, "carried-out-by", members(*who, kind="group", **more))


def test_sources_that_agree_give_one_answer(dossier_of):
    claims = did("alba-post", "Oxmoor Front"), did("bravo-star", "Oxmoor Front"), did("coast-news", "Thornby Brigade")
    (rift,) = Causes(dossier_of(*claims)).rifts()
    assert [[fact.source for fact in answer.facts] for answer in rift.answers] == [["alba-post", "bravo-star"], ["coast-news"]]
    assert len(rift.pairs) == 1


def test_an_answer_that_clashes_with_none_is_left_out(dossier_of):
    both = did("coast-news", "Oxmoor Front", "Thornby Brigade")
    (rift,) = Causes(dossier_of(did("alba-post", "Oxmoor Front"), did("bravo-star", "Thornby Brigade"), both)).rifts()
    assert [answer.things for answer in rift.answers] == [("oxmoor-front",), ("thornby-brigade",)]


def test_one_closed_list_is_enough(dossier_of):
    closed = did("alba-post", "Oxmoor Front", "Delta Guard", complete=True)
    (rift,) = Causes(dossier_of(closed, did("bravo-star", "Thornby Brigade"))).rifts()
    assert [answer.closed for answer in rift.answers] == [True, False]
    open_list = did("alba-post", "Oxmoor Front", "Delta Guard")
    assert list(Causes(dossier_of(open_list, did("bravo-star", "Thornby Brigade"))).rifts()) == []
