"""Two decisions on one pair: those that contradict are named with both places, and neither counts."""

import pytest

from checker.config import Config
from checker.engine import check
from checker.rules.conflicting_dates import ConflictingDates

PAIR = ["evening-star/claim-2", "morning-post/claim-1"]


def decision(word, pairs=(PAIR,)):
    return {"schema_version": 1, "pairs": list(pairs), "decision": word, "reason": "asked both papers"}


def test_both_files_are_named_and_neither_is_applied(check_claims):
    report = check_claims(ConflictingDates.conflict, decisions=[decision("real"), decision("not-a-conflict")]).report
    (found,) = report.problems
    assert (found.rule, found.file, found.pointer) == ("contradictory-decisions", "claims/decisions/d1.json", "/pairs/0")
    assert "claims/decisions/d0.json:1:33 decides “real”" in found.message
    assert "line 1, column 33 “not-a-conflict”" in found.message
    assert (found.line, found.column) == (1, 33)
    assert [finding.status for finding in report.findings] == ["open"]
    assert [one.status for one in report.decisions] == ["contradicted", "contradicted"]
    assert "d1.json" in report.decisions[0].message


@pytest.mark.parametrize(
    ("one", "other", "contradict"),
    [
        ("real", "resolved", False),
        ("not-a-conflict", "different-thing", False),
        ("real", "different-thing", True),
        ("resolved", "not-a-conflict", True),
    ],
)
def test_what_contradicts_is_whether_there_is_a_conflict(one, other, contradict, check_claims):
    report = check_claims(ConflictingDates.conflict, decisions=[decision(one), decision(other)]).report
    assert [problem.rule for problem in report.problems] == ["contradictory-decisions"] * contradict
    assert [finding.status for finding in report.findings] == ["open" if contradict else "decided"]


def test_decisions_on_other_pairs_do_not_contradict(check_claims):
    other = [["evening-star/claim-2", "morning-post/claim-9"]]
    report = check_claims(ConflictingDates.conflict, decisions=[decision("real"), decision("not-a-conflict", other)]).report
    assert report.problems == ()
    assert [one.status for one in report.decisions] == ["applied", "unmatched"]


def test_a_pair_may_stand_either_way_round_and_counts_once(check_claims):
    both = [PAIR, ["a/x", "b/y"]]
    turned = [["b/y", "a/x"], PAIR[::-1]]
    report = check_claims(
        ConflictingDates.conflict, decisions=[decision("real", both), decision("different-thing", turned)]
    ).report
    (found,) = report.problems
    assert "(and 1 more of its pairs)" in found.message


def test_a_run_on_one_file_or_with_few_rules_calls_no_decision_unmatched(check_claims, tmp_path):
    check_claims(ConflictingDates.conflict, decisions=[decision("real")])
    one = check(tmp_path, ("claims/morning-post.json",), Config()).report
    few = check(tmp_path, (), Config(select=("first-time",))).report
    assert [[found.status for found in report.decisions] for report in (one, few)] == [["applied"], ["applied"]]
