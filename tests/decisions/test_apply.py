"""Pairs decide: a finding is decided when each of its clashing pairs is, and open again when a claim changes."""

import pytest

from checker.rules.conflicting_dates import ConflictingDates
from checker.rules.example import event, says, term

PAIR = ["evening-star/claim-2", "morning-post/claim-1"]


def decision(**more):
    return {"schema_version": 1, "pairs": [PAIR], "decision": "real", "reason": "asked both papers", **more}


def seen(claim, value):
    return {"claim": claim, "value": value}


def test_a_decided_finding_is_silent_and_counted(check_claims):
    report = check_claims(ConflictingDates.conflict, decisions=[decision()]).report
    assert [finding.status for finding in report.findings] == ["decided"]
    assert (report.summary.errors, report.summary.decided) == (0, 1)
    assert [one.status for one in report.decisions] == ["applied"]


def test_the_order_of_a_pair_makes_no_difference(check_claims):
    report = check_claims(ConflictingDates.conflict, decisions=[decision(pairs=[PAIR[::-1]])]).report
    assert [finding.status for finding in report.findings] == ["decided"]


def test_a_decision_about_other_claims_decides_nothing_and_is_named(check_claims):
    report = check_claims(
        ConflictingDates.conflict, decisions=[decision(pairs=[["evening-star/claim-2", "morning-post/claim-9"]])]
    ).report
    assert [finding.status for finding in report.findings] == ["open"]
    assert [one.status for one in report.decisions] == ["unmatched"]


@pytest.mark.parametrize(("value", "status"), [("16 September 2021", "decided"), ("17 September 2021", "stale")])
def test_a_decision_goes_stale_when_a_value_changes(check_claims, value, status):
    report = check_claims(ConflictingDates.conflict, decisions=[decision(seen=[seen("evening-star/claim-2", value)])]).report
    assert [finding.status for finding in report.findings] == [status]


def test_a_decision_about_an_open_question_fits_it(check_claims):
    scope = {"of": {"kind": "thing", "name": "overtime"}}
    claims = (
        says("morning-post", event("pay talks"), "outcome", term("agreed"), scope=scope),
        says("evening-star", event("pay talks"), "outcome", term("not-agreed")),
    )
    report = check_claims(claims, decisions=[decision(decision="different-thing")]).report
    assert report.findings == ()
    assert len(report.almost) == 1
    assert [one.status for one in report.decisions] == ["applied"]
