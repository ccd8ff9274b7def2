"""Who did it to whom, the two ways round: the conflict, and what is one edit away and none."""

import pytest

from checker.rules.example import event, members, says, term

RAID, CASE = event("raid on the grain barges"), event("cement case")
NORTE, ALBA, COURT = ({"kind": "organisation", "name": name} for name in ("Norte Foods", "Alba Dairies", "Tarn County Court"))
EK, DAHL = ({"kind": "person", "name": name} for name in ("Tom Ek", "Rut Dahl"))
HARLOW, MOOR = ({"kind": "place", "name": name} for name in ("Harlow", "Moorside"))
FOUND = {"error": [("error", "swapped-arguments")], "warning": [("warning", "swapped-arguments")], None: []}


def did(source, *who, **more):
    return says(source, RAID, "carried-out-by", {"kind": "members", "members": list(who)}, **more)


def hit(source, *whom, **more):
    return says(source, RAID, "targeted", {"kind": "members", "members": list(whom)}, **more)


def tie(source, one, predicate, other, **more):
    return says(source, one, predicate, {"kind": "entity", "entity": other}, as_of="2020-03-01", **more)


@pytest.fixture
def told(check_claims):
    def run(*claims, registry=None):
        report = check_claims(claims, registry=registry).report
        assert [problem.message for problem in report.problems] == []
        return [(str(one.severity), one.rule) for one in report.findings if one.severity != "note"]

    return run


FIRST = did("alba-post", NORTE), hit("alba-post", ALBA)
BY = {"attributed_to": [{"speaker": NORTE, "manner": "paraphrase"}]}
BY_COURT = {"attributed_to": [{"speaker": COURT, "manner": "paraphrase"}]}


@pytest.mark.parametrize(
    ("other", "expected"),
    [
        ((did("bravo-star", ALBA), hit("bravo-star", NORTE)), "error"),
        ((did("bravo-star", ALBA, EK), hit("bravo-star", NORTE)), "error"),
        ((did("bravo-star", ALBA, modality="alleged"), hit("bravo-star", NORTE)), "warning"),
        ((did("bravo-star", ALBA, **BY_COURT), hit("bravo-star", NORTE, **BY_COURT)), "warning"),
        ((did("bravo-star", ALBA, **BY), hit("bravo-star", NORTE, **BY)), None),
        ((did("bravo-star", ALBA, modality="planned"), hit("bravo-star", NORTE)), None),
        ((did("bravo-star", ALBA, polarity="denied"), hit("bravo-star", NORTE)), None),
        ((did("bravo-star", NORTE), hit("bravo-star", ALBA)), None),
        ((did("bravo-star", ALBA),), None),
        ((hit("bravo-star", NORTE),), None),
        ((did("bravo-star", ALBA), hit("coast-news", NORTE)), None),
        ((did("bravo-star", ALBA, NORTE), hit("bravo-star", NORTE, ALBA)), None),
        ((did("alba-post", ALBA), hit("alba-post", NORTE)), None),
        ((did("bravo-star", EK), hit("bravo-star", NORTE)), None),
    ],
)
def test_acts_and_their_neighbours(other, expected, told):
    assert told(*FIRST, *other) == FOUND[expected]


def test_a_fight_goes_both_ways(told):
    fight = says("coast-news", RAID, "fought-by", {"kind": "members", "members": [NORTE, ALBA]})
    assert told(*FIRST, did("bravo-star", ALBA), hit("bravo-star", NORTE), fight) == []


def test_the_swap_takes_the_clash_of_hosts_and_of_closed_lists(told):
    def host(source, who):
        return says(source, RAID, "hosted-by", {"kind": "entity", "entity": who})

    mine, theirs = did("alba-post", NORTE), did("bravo-star", ALBA)
    assert told(mine, host("alba-post", ALBA), theirs, host("bravo-star", NORTE)) == FOUND["error"]
    assert [rule for _, rule in told(mine, host("alba-post", ALBA), host("bravo-star", NORTE))] == ["conflicting-roles"]
    closed = [{**one, "value": {**one["value"], "complete": True}} for one in (mine, theirs)]
    assert told(*closed, hit("alba-post", ALBA), hit("bravo-star", NORTE)) == FOUND["error"]


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (tie("alba-post", ALBA, "successor-of", NORTE), tie("bravo-star", NORTE, "successor-of", ALBA), "error"),
        (tie("alba-post", EK, "successor-of", DAHL), tie("bravo-star", DAHL, "successor-of", EK), None),
        (tie("alba-post", ALBA, "member-of", NORTE), tie("bravo-star", NORTE, "member-of", ALBA), "error"),
        (tie("alba-post", ALBA, "member-of", NORTE), tie("bravo-star", NORTE, "member-of", ALBA, **BY_COURT), "warning"),
        (tie("alba-post", ALBA, "member-of", NORTE), tie("bravo-star", NORTE, "member-of", ALBA, polarity="denied"), None),
        (tie("alba-post", ALBA, "member-of", NORTE), {**tie("bravo-star", NORTE, "member-of", ALBA), "as_of": "2010"}, None),
        (tie("alba-post", ALBA, "member-of", NORTE), tie("bravo-star", NORTE, "affiliated-with", ALBA), None),
        (tie("alba-post", ALBA, "affiliated-with", NORTE), tie("bravo-star", NORTE, "affiliated-with", ALBA), None),
        (tie("alba-post", ALBA, "leads", NORTE), tie("bravo-star", NORTE, "leads", ALBA), "error"),
        (tie("alba-post", HARLOW, "part-of", MOOR), tie("bravo-star", MOOR, "part-of", HARLOW), "error"),
        (tie("alba-post", HARLOW, "part-of", MOOR), tie("alba-post", MOOR, "part-of", HARLOW), None),
    ],
)
def test_ties_and_their_neighbours(one, other, expected, told):
    assert told(one, other) == FOUND[expected]


def test_two_events_that_each_caused_the_other_are_to_check(told):
    def cause(source, one, other):
        return says(source, one, "cause-of", {"kind": "event", "event": other})

    assert told(cause("alba-post", RAID, CASE), cause("bravo-star", CASE, RAID)) == FOUND["warning"]
    assert told(cause("alba-post", RAID, CASE), cause("bravo-star", RAID, CASE)) == []


def test_claimant_and_defendant(told):
    def role(source, who, word):
        return says(source, who, "role-at", term(word), scope={"event": CASE})

    mine = role("alba-post", NORTE, "claimant"), role("alba-post", ALBA, "defendant")
    theirs = role("bravo-star", ALBA, "claimant"), role("bravo-star", NORTE, "defendant")
    assert told(*mine, *theirs) == FOUND["error"]
    assert told(*mine, theirs[0], role("bravo-star", NORTE, "claimant")) == []


def test_the_message_tells_both_ways(check_claims):
    (found,) = check_claims((*FIRST, did("bravo-star", ALBA), hit("bravo-star", NORTE))).report.findings
    assert found.message == (
        "The raid on the grain barges was carried out by Alba Dairies and was aimed at Norte Foods according to Bravo Star, "
        "but was carried out by Norte Foods and was aimed at Alba Dairies according to Alba Post."
    )
    assert [side.value for side in found.sides] == [
        "was carried out by Alba Dairies and was aimed at Norte Foods",
        "was carried out by Norte Foods and was aimed at Alba Dairies",
    ]
    assert len(found.pairs) == 2


def test_members_as_a_list_count_one_by_one(told):
    lists = members("Alba Dairies", "Ferrum", kind="organisation")
    assert told(*FIRST, says("bravo-star", RAID, "carried-out-by", lists), hit("bravo-star", NORTE)) == FOUND["error"]
