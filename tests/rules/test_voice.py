"""A fact for one source, a claim for another: the conflict, and what is one edit away and none."""

import pytest

from checker.rules.example import date, event, number, says

BOMBING, CONCERT, PLOUGHING = (
    event("bombing of the ferry terminal"),
    event("concert in the ferry terminal"),
    event("Marlow ploughing"),
)
OX, GUARD = ({"kind": "group", "name": name} for name in ("Oxmoor Front", "Delta Guard"))
POLICE = {"kind": "organisation", "name": "Marlow police"}
LUND, HEARING = {"kind": "person", "name": "Ada Lund"}, event("dam hearing")
FOUND = ["warning voice"]


def by(*speakers):
    return {"attributed_to": [{"speaker": one, "manner": "paraphrase"} for one in speakers]}


def did(source, who=OX, act=BOMBING, predicate="carried-out-by", **more):
    value = {"kind": "members", "members": [who]}
    return says(source, act, predicate, value, **{"published": "2021-05-04", **more})


@pytest.fixture
def told(check_claims):
    def run(*claims, registry=None):
        report = check_claims(claims, registry=registry).report
        assert [problem.message for problem in report.problems] == []
        return [f"{one.severity} {one.rule}" for one in report.findings if one.severity != "note"]

    return run


@pytest.mark.parametrize(
    ("others", "expected"),
    [
        ((did("bravo-star", **by(POLICE)),), FOUND),
        ((did("bravo-star", modality="alleged"),), FOUND),
        ((did("bravo-star", modality="alleged", **by(OX)),), FOUND),
        ((did("bravo-star", **by(OX)),), []),
        ((did("bravo-star"),), []),
        ((did("bravo-star", modality="expected"),), []),
        ((did("bravo-star", polarity="denied", modality="planned"),), []),
        ((did("bravo-star", GUARD, **by(POLICE)),), []),
        ((did("bravo-star", **by({"kind": "organisation", "name": "Alba Post"})),), []),
        ((did("bravo-star", **by(POLICE)), did("bravo-star")), []),
        ((did("alba-post", **by(POLICE)), did("bravo-star", **by(POLICE))), []),
        ((did("alba-post", **by(POLICE)),), []),
        ((did("bravo-star", published="2021-03-01", **by(POLICE)),), []),
        ((did("bravo-star", published="2021-07-01", **by(POLICE)),), FOUND),
        ((did("bravo-star", act=event("bombing of the bus station"), **by(POLICE)),), []),
    ],
)
def test_an_accusation_and_its_neighbours(others, expected, told):
    assert told(did("alba-post"), *others) == expected


@pytest.mark.parametrize(
    ("act", "predicate", "expected"),
    [
        (BOMBING, "targeted", FOUND),
        (CONCERT, "carried-out-by", []),
        (PLOUGHING, "carried-out-by", []),
        (BOMBING, "attended-by", []),
    ],
)
def test_who_says_so_matters_where_it_accuses(act, predicate, expected, told):
    pair = did("alba-post", act=act, predicate=predicate), did("bravo-star", act=act, predicate=predicate, **by(POLICE))
    assert told(*pair) == expected


def test_an_act_that_did_harm_accuses_by_any_name(told):
    pair = did("alba-post", act=PLOUGHING), did("bravo-star", act=PLOUGHING, **by(POLICE))
    assert told(*pair) == []
    assert told(*pair, says("coast-news", PLOUGHING, "injured", number(3))) == FOUND


@pytest.mark.parametrize(
    ("predicate", "value"),
    [("held-on", date("2021-05-03")), ("killed", number(12)), ("outcome", {"kind": "term", "term": "agreed"})],
)
def test_what_is_alleged_counts_for_every_predicate(predicate, value, told):
    def claim(source, **more):
        return says(source, BOMBING, predicate, value, published="2021-05-04", as_of="2021-05-04", **more)

    assert told(claim("alba-post"), claim("bravo-star", modality="alleged")) == FOUND
    assert told(claim("alba-post"), claim("bravo-star", **by(POLICE))) == []


def test_a_figure_that_is_only_near_is_another_claim(told):
    def killed(source, value, **more):
        return says(source, BOMBING, "killed", value, published="2021-05-04", as_of="2021-05-04", **more)

    assert told(killed("alba-post", number(12)), killed("bravo-star", number(20, hedge="up-to"), modality="alleged")) == []


def test_one_of_the_accused_may_own_up(told):
    registry = {
        "schema_version": 1,
        "entities": [
            {"id": "ox", "kind": "group", "names": [{"name": "Oxmoor Front"}]},
            {"id": "guard", "kind": "group", "names": [{"name": "Delta Guard"}], "member_of": ["ox"]},
        ],
    }
    assert told(did("alba-post"), did("bravo-star", **by(GUARD)), registry=registry) == []


@pytest.mark.parametrize(
    ("denied", "expected"),
    [
        ("We will never ever raise the dam", FOUND),
        ("We will never lower the dam walls at all", []),
        ("We will raise the dam", []),
    ],
)
def test_a_quotation_that_is_denied(denied, expected, told):
    def said(source, text, **more):
        return says(source, LUND, "said", {"kind": "text", "text": text}, scope={"on": HEARING}, **more)

    assert told(said("alba-post", "We will never raise the dam"), said("bravo-star", denied, polarity="denied")) == expected


def test_the_message_says_who_tells_it_how(check_claims):
    claims = did("alba-post"), did("bravo-star", **by(POLICE)), did("coast-news", modality="alleged"), did("delta-echo")
    (found,) = check_claims(claims).report.findings
    assert found.message == (
        "The bombing of the ferry terminal was carried out by Oxmoor Front: Alba Post and Delta Echo state this as a fact, "
        "Bravo Star and Coast News only in the words of the Marlow police and as alleged."
    )
    assert len(found.pairs) == 4
