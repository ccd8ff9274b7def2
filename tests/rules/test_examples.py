"""Each rule reports its own conflict and stays silent on its own look-alike."""

import pytest

from checker.plugins import discover
from checker.rules import Rule

RULES = sorted(discover("checker.rules", Rule), key=lambda rule: rule.name())


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name())
def test_the_conflict_is_reported_once_by_its_rule(rule, check_claims):
    found = check_claims(rule.conflict).report.findings
    assert [finding.rule for finding in found if finding.rule == rule.name()] == [rule.name()]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name())
def test_the_look_alike_is_no_conflict(rule, check_claims):
    found = check_claims(rule.lookalike).report.findings
    assert [finding.rule for finding in found if finding.rule == rule.name()] == []
    assert [finding.message for finding in found if finding.severity != "note"] == []


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name())
def test_every_finding_says_who_says_what_and_why(rule, check_claims):
    for finding in check_claims(rule.conflict).report.findings:
        assert finding.message.endswith((".", "?", "”"))
        assert finding.explanation
        assert finding.about == "record" or finding.sides
