"""Ties between parties: members of members, what is put into a mouth, and what is no tie of parties."""

import pytest

from checker.comparing.rivals import rivals
from checker.comparing.tenure import untimely
from checker.comparing.ties import between, is_tie, parties
from checker.rules.example import members, says

COAST, RURAL, BLOC = ({"kind": "organisation", "name": name} for name in ("Coast", "Rural", "Valley Bloc"))
DELTA = {"kind": "zone", "name": "flood zone"}


def member(source, one, whole, **more):
    return says(source, one, "member-of", {"kind": "entity", "entity": whole}, as_of="2020-03-01", **more)


DENIED = member("alba-post", COAST, BLOC), member("bravo-star", COAST, BLOC, polarity="denied")


def test_a_member_of_a_member_shuts_the_gate_of_scope(explained):
    between_them = member("gamma-news", COAST, RURAL), member("gamma-news", RURAL, BLOC)
    assert explained(*DENIED).verdict == "contradict"
    found = explained(*DENIED, *between_them)
    assert (found.verdict, found.gate) == ("incomparable", "scope")
    assert found.reason.startswith("Coast belongs to Rural, which belongs to Valley Bloc")


@pytest.mark.parametrize(("speakers", "expected"), [([], "contradict"), ([RURAL], "tension")])
def test_what_is_put_into_a_mouth_is_a_tension(speakers, expected, explained):
    said = [{"speaker": one, "manner": "paraphrase"} for one in speakers]
    assert explained(DENIED[0], {**DENIED[1], "attributed_to": said}).verdict == expected


@pytest.mark.parametrize(("kind", "expected"), [("organisation", "tension"), ("place", "contradict")])
def test_parts_of_an_area_are_no_tie_of_parties(kind, expected, explained):
    said = {"attributed_to": [{"speaker": RURAL, "manner": "paraphrase"}], "as_of": "2020"}
    part = members("Moor", kind=kind)
    yes = says("alba-post", DELTA, "consists-of", part, as_of="2020")
    assert explained(yes, says("bravo-star", DELTA, "consists-of", part, polarity="denied", **said)).verdict == expected


def test_lists_of_members_keep_their_weight_whoever_says_so(explained):
    said = {"attributed_to": [{"speaker": RURAL, "manner": "paraphrase"}], "as_of": "2020"}
    one = says("alba-post", BLOC, "consists-of", members("Coast", kind="organisation", complete=True), as_of="2020")
    other = members("Coast", "Rural", kind="organisation", complete=True)
    assert explained(one, says("bravo-star", BLOC, "consists-of", other, **said)).verdict == "contradict"


def test_member_and_whole_are_told_in_that_order(dossier_of):
    dossier = dossier_of(*DENIED)
    (fact,) = (fact for fact in dossier.facts if fact.source == "alba-post")
    assert is_tie(fact, dossier.known)
    assert parties(fact) == ("coast", "valley-bloc")
    assert between("coast", "valley-bloc", dossier.known) is None


def test_nothing_is_yielded_for_one_source_alone(dossier_of):
    dossier = dossier_of(
        member("alba-post", COAST, BLOC),
        says("alba-post", COAST, "opposes", {"kind": "entity", "entity": BLOC}, as_of="2020-03-01"),
        says("alba-post", COAST, "role-until", {"kind": "date", "edtf": "2019"}, scope={"as": "member", "of": BLOC}),
    )
    assert list(rivals(dossier)) == []
    assert list(untimely(dossier)) == []
