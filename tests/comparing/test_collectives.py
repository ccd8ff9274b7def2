"""What is told of a group whose members are told in full, and of its members."""

import pytest

from checker.rules.example import event, members, says, term

DAIRIES = {"kind": "group", "name": "three dairies"}
MEADOW, HILL = ({"kind": "organisation", "name": name} for name in ("Meadow Dairy", "Hill Dairy"))
FAIR = event("Lorne dairy fair")
BAN = {"kind": "issue", "name": "ban on raw milk"}


def parts(**more):
    return says(
        "alba-post",
        DAIRIES,
        "consists-of",
        members("Meadow Dairy", "Hill Dairy", kind="organisation", **more),
        as_of="2020-05-01",
    )


def position(source, who, word, **more):
    return says(source, who, "position-on", term(word), scope={"topic": BAN}, **{"as_of": "2020-05-01", **more})


def met(dossier, *claims):
    return dossier.met >= set(claims)


GROUP = position("alba-post", DAIRIES, "supports")


def test_a_position_of_a_group_meets_that_of_each_member(dossier_of, loud):
    claims = parts(complete=True), GROUP, position("bravo-star", MEADOW, "supports"), position("bravo-star", HILL, "supports")
    assert met(dossier_of(*claims), "alba-post/claim-2", "bravo-star/claim-3", "bravo-star/claim-4")
    assert loud(*claims) == []


@pytest.mark.parametrize("source", ["alba-post", "bravo-star"])
def test_a_member_that_differs_is_no_clash(source, dossier_of, loud):
    claims = parts(complete=True), GROUP, position(source, MEADOW, "refuses")
    dossier = dossier_of(*claims)
    assert not met(dossier, f"{source}/claim-3")
    assert loud(*claims) == []
    assert [one.judgement.gate for one in dossier.apart] == ["scope"]


def test_one_who_differs_among_members_who_agree_keeps_its_own_clash(loud):
    claims = (
        parts(complete=True),
        position("alba-post", DAIRIES, "supports"),
        position("bravo-star", MEADOW, "supports"),
        position("gamma-news", MEADOW, "refuses"),
    )
    assert loud(*claims) == loud(*claims[2:]) != []


@pytest.mark.parametrize(
    "claims",
    [
        (parts(), GROUP, position("bravo-star", MEADOW, "supports")),
        (parts(complete=True), {**GROUP, "polarity": "denied"}, position("bravo-star", MEADOW, "supports", polarity="denied")),
        (parts(complete=True), GROUP, position("bravo-star", {"kind": "organisation", "name": "Coast Dairy"}, "supports")),
    ],
)
def test_open_lists_denials_and_strangers_meet_nobody(claims, dossier_of):
    assert not met(dossier_of(*claims), "bravo-star/claim-3")


def test_a_role_goes_to_each_member_and_an_aim_to_none(dossier_of):
    def told(source, who, predicate, value, **more):
        return says(source, who, predicate, value, **more)

    host = {"scope": {"event": FAIR}}
    aim = {"kind": "text", "text": "to sell more cheese"}
    claims = (
        parts(complete=True),
        told("alba-post", DAIRIES, "role-at", term("sponsor"), **host),
        told("bravo-star", MEADOW, "role-at", term("sponsor"), **host),
        told("alba-post", DAIRIES, "aims-at", aim),
        told("bravo-star", MEADOW, "aims-at", aim),
    )
    dossier = dossier_of(*claims)
    assert met(dossier, "alba-post/claim-2", "bravo-star/claim-3")
    assert not dossier.met & {"alba-post/claim-4", "bravo-star/claim-5"}


def test_a_member_who_took_its_role_later_is_no_finding(loud):
    claims = (
        parts(complete=True),
        says("alba-post", DAIRIES, "role-at", term("sponsor"), scope={"event": FAIR}),
        says("alba-post", FAIR, "held-on", {"kind": "date", "edtf": "2019-05-01"}),
        says(
            "bravo-star",
            MEADOW,
            "role-from",
            {"kind": "date", "edtf": "2020-05-01"},
            scope={"as": "sponsor", "event": FAIR},
        ),
    )
    assert loud(*claims) == []
