"""Who did it, and what caused it: the conflict, and what is one edit away and none."""

import pytest

from checker.rules.example import event, says

RULE = "conflicting-cause"
ROBBERY, SWEEP, CRASH = event("robbery of the night mail"), event("sweep of Harlow harbour"), event("Lenn tram crash")
OX, TH, DELTA = ({"kind": "group", "name": name} for name in ("Oxmoor Front", "Thornby Brigade", "Delta Customs"))
TRAMS, SIGNAL = ({"kind": "organisation", "name": name} for name in ("Lenn Tramways", "Signal Nord"))
EK = {"kind": "person", "name": "Tom Ek"}
BRAKE, RAIL = ({"kind": "thing", "name": name} for name in ("faulty brake", "cracked rail"))


def did(source, *who, act=ROBBERY, complete=False, **more):
    value = {"kind": "members", "members": list(who), **({"complete": True} if complete else {})}
    return says(source, act, "carried-out-by", value, **more)


def of_crash(source, one, predicate, what=CRASH, **more):
    return says(source, one, predicate, {"kind": "event", "event": what}, **more)


def tie(predicate, other=OX):
    value = {"kind": "members", "members": [other]} if predicate == "backed-by" else {"kind": "entity", "entity": other}
    return says("coast-news", TH, predicate, value)


@pytest.fixture
def told(check_claims):
    def run(*claims):
        report = check_claims(claims).report
        assert [problem.message for problem in report.problems] == []
        return [f"{one.severity} {one.rule}" for one in report.findings if one.severity != "note"]

    return run


FIRST, FOUND = did("alba-post", OX), [f"warning {RULE}"]
HEARD = {"attributed_to": [{"speaker": DELTA, "manner": "paraphrase"}]}


@pytest.mark.parametrize(
    ("others", "expected"),
    [
        ((did("bravo-star", TH),), FOUND),
        ((did("bravo-star", OX),), []),
        ((did("alba-post", TH),), []),
        ((did("bravo-star", TH, OX),), []),
        ((did("bravo-star", TH, DELTA),), []),
        ((did("bravo-star", TH, DELTA, complete=True),), FOUND),
        ((did("bravo-star", EK),), []),
        ((did("bravo-star", TH, modality="alleged"),), []),
        ((did("bravo-star", TH, modality="planned"),), []),
        ((did("bravo-star", TH, polarity="denied"),), []),
        ((did("bravo-star", TH, **HEARD),), []),
        ((did("bravo-star", TH), did("bravo-star", OX, **HEARD)), ["warning voice"]),
        ((did("bravo-star", TH, act=event("robbery of the morning mail")),), []),
        ((did("bravo-star", TH), tie("member-of")), []),
        ((did("bravo-star", TH), tie("affiliated-with")), []),
        ((did("bravo-star", TH), tie("formerly")), []),
        ((did("bravo-star", TH), tie("backed-by")), []),
        ((did("bravo-star", TH), tie("affiliated-with", DELTA)), FOUND),
    ],
)
def test_doers_and_their_neighbours(others, expected, told):
    assert told(FIRST, *others) == expected


@pytest.mark.parametrize(
    ("closed", "other", "expected"),
    [
        (True, did("bravo-star", TH, act=SWEEP), FOUND),
        (False, did("bravo-star", TH, act=SWEEP), []),
        (True, did("bravo-star", TH, act=SWEEP, complete=True), FOUND),
        (True, did("bravo-star", TH, act=SWEEP, complete=True, **HEARD), []),
        (True, did("bravo-star", OX, TH, act=SWEEP, complete=True), ["error conflicting-lists"]),
        (True, did("bravo-star", OX, TH, act=SWEEP), ["error conflicting-attendance"]),
    ],
)
def test_an_operation_may_be_a_joint_one_unless_a_list_is_closed(closed, other, expected, told):
    assert told(did("alba-post", OX, act=SWEEP, complete=closed), other) == expected


@pytest.mark.parametrize(
    ("others", "expected"),
    [
        ((of_crash("bravo-star", RAIL, "cause-of"),), FOUND),
        ((of_crash("bravo-star", {"kind": "state-of-affairs", "name": "long drought"}, "cause-of"),), []),
        ((of_crash("bravo-star", RAIL, "cause-of"), of_crash("bravo-star", BRAKE, "cause-of")), []),
        ((of_crash("bravo-star", RAIL, "cause-of", event("Delta bus crash")),), []),
        ((of_crash("bravo-star", RAIL, "cause-of", modality="alleged"),), []),
        ((of_crash("bravo-star", TRAMS, "responsible-for"),), []),
    ],
)
def test_causes_and_their_neighbours(others, expected, told):
    assert told(of_crash("alba-post", BRAKE, "cause-of"), *others) == expected


def test_one_cause_may_lead_to_the_other(told):
    quake, slide = event("Tarn earthquake"), event("Grey Rock landslide")
    both = of_crash("alba-post", quake, "cause-of"), of_crash("bravo-star", slide, "cause-of")
    assert told(*both) == FOUND
    assert told(*both, of_crash("coast-news", quake, "cause-of", slide)) == []


@pytest.mark.parametrize(("other", "expected"), [(SIGNAL, FOUND), (TRAMS, []), (EK, [])])
def test_those_to_blame(other, expected, told):
    assert told(of_crash("alba-post", TRAMS, "responsible-for"), of_crash("bravo-star", other, "responsible-for")) == expected


def test_what_begins_a_war_has_many_causes(told):
    war = {"kind": "state-of-affairs", "name": "Lorne war"}
    shots, coup = event("shots at Marlow bridge"), event("Delta coup")
    assert told(of_crash("alba-post", shots, "cause-of", war), of_crash("bravo-star", coup, "cause-of", war)) == []


def test_the_message_names_both_answers(check_claims):
    (found,) = check_claims((FIRST, did("bravo-star", TH))).report.findings
    assert found.message == (
        "The robbery of the night mail was carried out by Oxmoor Front according to Alba Post, "
        "but by Thornby Brigade according to Bravo Star."
    )
    assert [side.value for side in found.sides] == ["Oxmoor Front", "Thornby Brigade"]
    assert found.pairs == (("alba-post/claim-1", "bravo-star/claim-2"),)
