from checker.rules.example import date, event, members, says

TRIAL = event("trial of Bruno Calder")
AHEAD = says("alba-post", TRIAL, "attended-by", members("Norway"), published="2021-03-05", modality="expected")


def told(check_claims, predicate, edtf, **more):
    claims = says("alba-post", TRIAL, predicate, date(edtf, **more), published="2021-03-05"), AHEAD
    return [one.rule for one in check_claims(claims).report.findings if one.severity == "warning"]


def test_what_has_begun_is_not_over(check_claims):
    assert told(check_claims, "began-on", "2021-03-01") == []
    assert told(check_claims, "held-on", "2021-03-01") == ["done-and-to-come"]
    assert told(check_claims, "ended-on", "2021-03-01") == ["done-and-to-come"]


def test_a_day_worked_out_from_the_dateline_is_enough(check_claims):
    assert told(check_claims, "held-on", "2021-03-04", relative=True) == ["done-and-to-come"]
    assert told(check_claims, "held-on", "2021-03-05", relative=True) == []


WINNER = says(
    "alba-post", TRIAL, "won-by", {"kind": "entity", "entity": {"kind": "person", "name": "Bruno Calder"}}, published="2021-03-05"
)


def of(check_claims, *claims):
    return [one.message for one in check_claims(claims).report.findings if one.rule == "done-and-to-come"]


def day(edtf, **more):
    return says("alba-post", TRIAL, "held-on", date(edtf), published="2021-03-05", **more)


def test_who_won_is_not_known_before(check_claims):
    (message,) = of(check_claims, WINNER, day("2021-03-24", modality="expected"))
    assert message.endswith("as over (won by Bruno Calder) and as still ahead (expected: held on 24 March 2021).")
    assert of(check_claims, WINNER, day("2021-03-05", modality="expected")) == []
    assert of(check_claims, WINNER, day("2021-03-24", modality="planned")) == []
    (message,) = of(check_claims, WINNER, day("2021-03-04"), day("2021-03-24", modality="expected"))
    assert message == (
        "Alba Post, dated 5 March 2021, tells of the trial of Bruno Calder as over (4 March 2021) and as still ahead "
        "(expected: held on 24 March 2021)."
    )
    assert of(check_claims, {**WINNER, "modality": "expected"}, day("2021-03-24", modality="expected")) == []
    assert (
        of(
            check_claims,
            {**WINNER, "scope": {"topic": {"kind": "issue", "name": "first round"}}},
            day("2021-03-24", modality="expected"),
        )
        == []
    )
