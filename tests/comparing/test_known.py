"""What is known of things: places inside one another, and who may stand for whom."""

import pytest

from checker.comparing.place_words import name_holds, sort_of_place
from checker.rules.example import date, event, members, says

A, B = "alba-post", "bravo-star"
FIRE = event("harbour fire")
DEAL = {"kind": "agreement", "name": "Fjord Accord"}


def place(name, kind="place"):
    return {"kind": "place", "place": {"kind": kind, "name": name}}


def bodies(*names, **more):
    return members(*names, kind="organisation", **more)


@pytest.mark.parametrize(
    ("left", "right", "clash"),
    [
        (place("Harlow"), place("Leeds"), True),
        (place("Norway", "country"), place("Chile", "country"), True),
        (place("Tarn County"), place("Osk County"), True),
        (place("Hill Stadium"), place("Mill Stadium"), True),
        (place("Mill Lane"), place("Harlow"), False),
        (place("Town Hall"), place("Mill Lane"), False),
        (place("Harlow paint shop"), place("Harlow"), False),
        (place("Harlow"), place("Tarn County"), False),
        (place("Harlow"), place("Norway", "country"), False),
        (place("Tarn district"), place("Osk province"), False),
    ],
)
def test_places_of_two_sorts_may_lie_inside_one_another(left, right, clash, loud):
    claims = says(A, FIRE, "took-place-in", left), says(B, FIRE, "took-place-in", right)
    assert loud(*claims) == (["error conflicting-places"] if clash else [])


def test_the_registry_tells_countries_apart(check_claims):
    registry = {
        "schema_version": 1,
        "entities": [
            {"id": "norland", "kind": "country", "names": [{"name": "Norland"}]},
            {"id": "harlow", "kind": "place", "names": [{"name": "Harlow"}], "located_in": ["norland"]},
        ],
    }
    for country, errors in (("Norland", 0), ("Chile", 1)):
        claims = says(A, FIRE, "took-place-in", place("Harlow")), says(B, FIRE, "took-place-in", place(country, "country"))
        assert check_claims(claims, registry=registry).report.summary.errors == errors


def test_words_of_places():
    assert (sort_of_place("Hill Street Museum"), sort_of_place("Museum Street"), sort_of_place("Osk")) == (
        "building",
        "street",
        "",
    )
    assert name_holds("Harlow paint works", "Harlow")
    assert not name_holds("Harlowton", "Harlow")


def test_a_member_may_stand_for_its_alliance(loud):
    only = says(A, DEAL, "signed-by", bodies("Fjord Alliance", complete=True))
    norte = says(B, DEAL, "signed-by", bodies("Norte"))
    alliance = {"kind": "entity", "entity": {"kind": "organisation", "name": "Fjord Alliance"}}
    belongs = says(B, {"kind": "organisation", "name": "Norte"}, "member-of", alliance)
    assert loud(only, norte) == ["error conflicting-lists"]
    assert loud(only, norte, belongs) == []


def test_a_person_may_stand_for_a_country_on_a_closed_list(loud):
    only = says(A, FIRE, "attended-by", members("Norway", "Chile", complete=True))
    assert loud(only, says(B, FIRE, "attended-by", members("Ada Lund", kind="person"))) == []
    assert loud(only, says(B, FIRE, "attended-by", members("Peru"))) == ["error conflicting-attendance"]


def test_order_of_files_and_claims_changes_no_finding(check_claims):
    claims = [
        says(A, FIRE, "held-on", date("2021-09-14")),
        says(B, FIRE, "held-on", date("2021-09-16")),
        says(B, FIRE, "attended-by", members("Peru")),
        says(A, FIRE, "attended-by", members("Norway", "Chile", complete=True)),
    ]
    for index, claim in enumerate(claims):
        claim["id"] = f"told-{index}"
    found = [check_claims(order).report.findings for order in (claims, claims[::-1], claims[2:] + claims[:2])]
    told = [[one.model_dump_json(exclude={"claims", "line", "column", "pointer"}) for one in findings] for findings in found]
    assert told[0] == told[1] == told[2]
    assert len(told[0]) == 2
