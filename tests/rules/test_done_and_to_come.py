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
