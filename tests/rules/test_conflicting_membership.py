"""Who belongs to, sides with, fights or follows whom: each conflict beside what is one edit away and none."""

import pytest

from checker.rules.example import members, says

RULE = "conflicting-membership"
COAST, RURAL, BLOC = ({"kind": "organisation", "name": name} for name in ("Coast", "Rural", "Valley Bloc"))
EK, DAHL = ({"kind": "person", "name": name} for name in ("Tom Ek", "Rut Dahl"))
DAY = "2020-03-01"


def tie(source, one, predicate, other, **more):
    value = members(other["name"], kind=other["kind"]) if predicate == "backed-by" else {"kind": "entity", "entity": other}
    return says(source, one, predicate, value, **{"as_of": DAY, **more})


def alba(one, predicate, other, **more):
    return tie("alba-post", one, predicate, other, **more)


def bravo(one, predicate, other, **more):
    return tie("bravo-star", one, predicate, other, **more)


@pytest.fixture
def told(check_claims):
    def run(*claims, registry=None):
        report = check_claims(claims, registry=registry).report
        assert report.problems == ()
        loud = [one for one in report.findings if one.severity != "note"]
        assert {one.rule for one in loud} <= {RULE}
        return [str(one.severity) for one in loud]

    return run


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (alba(COAST, "allied-with", RURAL), bravo(COAST, "opposes", RURAL), ["error"]),
        (alba(COAST, "allied-with", RURAL), bravo(RURAL, "opposes", COAST), ["error"]),
        (alba(COAST, "allied-with", RURAL), bravo(COAST, "opposes", BLOC), []),
        (alba(COAST, "allied-with", RURAL), bravo(COAST, "opposes", RURAL, as_of="2019"), []),
        (alba(COAST, "allied-with", RURAL), bravo(COAST, "opposes", RURAL, modality="expected"), []),
        (alba(COAST, "allied-with", RURAL), bravo(COAST, "opposes", RURAL, modality="alleged"), ["warning"]),
        (alba(COAST, "allied-with", RURAL), bravo(RURAL, "allied-with", COAST, polarity="denied"), ["error"]),
        (alba(COAST, "allied-with", RURAL), bravo(RURAL, "allied-with", COAST), []),
        (alba(COAST, "opposes", RURAL), bravo(RURAL, "opposes", COAST, polarity="denied"), []),
        (alba(COAST, "member-of", BLOC), bravo(COAST, "member-of", BLOC, polarity="denied"), ["error"]),
        (alba(COAST, "member-of", BLOC), bravo(COAST, "member-of", BLOC, polarity="denied", as_of="2015"), []),
        (alba(COAST, "member-of", BLOC), bravo(COAST, "opposes", BLOC), ["warning"]),
        (alba(COAST, "member-of", BLOC), bravo(BLOC, "opposes", COAST), ["warning"]),
        (alba(COAST, "member-of", BLOC), bravo(COAST, "opposes", RURAL), []),
        (alba(COAST, "backed-by", BLOC), bravo(BLOC, "opposes", COAST), ["warning"]),
        (alba(COAST, "backed-by", BLOC), bravo(BLOC, "backed-by", COAST), []),
        (alba(COAST, "affiliated-with", BLOC), bravo(COAST, "opposes", BLOC), ["warning"]),
        (alba(EK, "affiliated-with", DAHL, scope={"as": "brother"}), bravo(EK, "opposes", DAHL), []),
        (alba(COAST, "successor-of", BLOC), bravo(COAST, "allied-with", BLOC), ["warning"]),
        (alba(COAST, "successor-of", BLOC), bravo(COAST, "successor-of", RURAL), ["error"]),
        (alba(EK, "successor-of", DAHL), bravo(DAHL, "successor-of", EK), []),
        (alba(EK, "successor-of", DAHL), bravo(EK, "opposes", DAHL), []),
    ],
)
def test_ties_that_cannot_both_be_and_their_neighbours(one, other, expected, told):
    assert told(one, other) == expected


def test_what_is_put_into_a_mouth_is_only_to_check(told):
    said = {"attributed_to": [{"speaker": RURAL, "manner": "paraphrase"}]}
    mine = alba(COAST, "affiliated-with", BLOC)
    assert told(mine, bravo(COAST, "affiliated-with", BLOC, polarity="denied")) == ["error"]
    assert told(mine, bravo(COAST, "affiliated-with", BLOC, polarity="denied", **said)) == ["warning"]


def test_one_article_may_call_a_member_an_opponent(told):
    assert told(alba(COAST, "member-of", BLOC), alba(COAST, "opposes", BLOC)) == []


def test_times_that_are_not_known_are_kept_apart(told):
    assert told(alba(COAST, "allied-with", RURAL), tie("bravo-star", COAST, "opposes", RURAL, as_of="2020-03-02")) == []
    assert (
        told(
            says("alba-post", COAST, "allied-with", {"kind": "entity", "entity": RURAL}),
            says("bravo-star", COAST, "opposes", {"kind": "entity", "entity": RURAL}),
        )
        == []
    )


def entry(one, **more):
    return {"id": one["name"].casefold().replace(" ", "-"), "kind": one["kind"], "names": [{"name": one["name"]}], **more}


DENIED = (alba(COAST, "member-of", BLOC), bravo(COAST, "member-of", BLOC, polarity="denied"))


@pytest.mark.parametrize(
    ("coast", "rural", "expected"),
    [
        ({"member_of": ["rural"]}, {"member_of": ["valley-bloc"]}, []),
        ({"member_of": ["rural"]}, {}, ["error"]),
        ({"member_of": ["valley-bloc"]}, {}, ["error"]),
    ],
)
def test_a_member_of_a_member_may_be_counted_or_not(coast, rural, expected, told):
    registry = {"schema_version": 1, "entities": [entry(COAST, **coast), entry(RURAL, **rural), entry(BLOC)]}
    assert told(*DENIED, registry=registry) == expected


def test_the_sources_may_tell_of_the_member_between(told):
    chain = (tie("gamma-news", COAST, "member-of", RURAL), tie("gamma-news", RURAL, "member-of", BLOC))
    assert told(*DENIED, *chain[:1]) == ["error"]
    assert told(*DENIED, *chain) == []


def test_a_member_that_the_registry_knows_may_be_at_odds_with_the_whole(told):
    pair = (alba(COAST, "member-of", BLOC), bravo(COAST, "opposes", BLOC))
    entries = [entry(COAST, member_of=["valley-bloc"]), entry(BLOC)]
    assert told(*pair, registry={"schema_version": 1, "entities": entries}) == []


def test_a_new_name_of_one_body_is_no_successor_that_stands_beside_it(told):
    pair = (alba(COAST, "successor-of", BLOC), bravo(COAST, "allied-with", BLOC))
    renamed = {**entry(COAST), "names": [{"name": "Coast"}, {"name": "Valley Bloc", "type": "former"}]}
    assert told(*pair, registry={"schema_version": 1, "entities": [renamed]}) == []


SINCE = {"scope": {"as": "member", "of": BLOC}, "published": "2021-06-01"}


def turn(predicate, edtf, **more):
    return says("bravo-star", COAST, predicate, {"kind": "date", "edtf": edtf}, **{**SINCE, **more})


@pytest.mark.parametrize(
    ("claim", "edge", "expected"),
    [
        (alba(COAST, "member-of", BLOC), turn("role-until", "2019-12-31"), ["error"]),
        (alba(COAST, "member-of", BLOC), turn("role-until", "2020-12-31"), []),
        (alba(COAST, "member-of", BLOC), turn("role-until", "2020"), []),
        (alba(COAST, "member-of", BLOC, as_of="2021-07-01"), turn("role-until", "2019-12-31"), []),
        (alba(COAST, "member-of", BLOC), turn("role-until", "2019-12-31", modality="alleged"), ["warning"]),
        (alba(COAST, "member-of", BLOC), turn("role-until", "2019-12-31", scope={"as": "observer", "of": BLOC}), []),
        (alba(COAST, "member-of", BLOC), turn("role-until", "2019-12-31", scope={"as": "member", "of": RURAL}), []),
        (alba(COAST, "member-of", BLOC, polarity="denied"), turn("role-until", "2019-12-31"), []),
        (alba(COAST, "member-of", BLOC), turn("role-from", "2020-05"), ["warning"]),
        (alba(COAST, "member-of", BLOC), turn("role-from", "2019"), []),
        (alba(COAST, "member-of", BLOC, polarity="denied"), turn("role-from", "2019"), ["warning"]),
        (alba(COAST, "member-of", BLOC, polarity="denied"), turn("role-from", "2020-05"), []),
        (alba(RURAL, "member-of", BLOC), turn("role-until", "2019-12-31"), []),
    ],
)
def test_a_membership_is_held_against_its_beginning_and_its_end(claim, edge, expected, told):
    assert told(claim, edge) == expected


def test_the_message_says_who_says_what(check_claims):
    (found,) = check_claims(DENIED).report.findings
    assert found.message == (
        "Coast is a member of Valley Bloc (1 March 2020) according to Alba Post, "
        "but Coast is not a member of Valley Bloc (1 March 2020) according to Bravo Star."
    )
    assert [side.claims for side in found.sides] == [("alba-post/claim-1",), ("bravo-star/claim-2",)]


def test_the_message_tells_of_the_end(check_claims):
    (found,) = check_claims((alba(COAST, "member-of", BLOC), turn("role-until", "2019-12-31"))).report.findings
    assert found.message.endswith("but Coast was a member of Valley Bloc until 31 December 2019 according to Bravo Star.")


def test_several_sources_are_one_finding(check_claims):
    claims = (*DENIED, tie("gamma-news", COAST, "member-of", BLOC, polarity="denied"))
    (found,) = check_claims(claims).report.findings
    assert [len(side.claims) for side in found.sides] == [1, 2]
