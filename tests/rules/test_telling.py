"""The three parts of an explanation: what leaves room, why it clashes, how it was read."""

import json
from pathlib import Path

import pytest

from checker.config import Config
from checker.engine import check
from checker.plugins import discover
from checker.rules import Rule
from checker.rules.example import date, event, number, says
from checker.rules.telling import parted

RULES = sorted(discover("checker.rules", Rule), key=lambda rule: rule.name())
CASES = Path(__file__).parents[1] / "cases"
FAIR = event("spring fair")


def alba(*more, **rest):
    return says("alba-post", *more, **rest)


def bravo(*more, **rest):
    return says("bravo-star", *more, **rest)


def assert_parts(finding):
    """Hold a finding to what holds for all: doubts where it is to check, and no sentence twice."""
    if finding.about == "sources" and finding.severity == "warning":
        assert finding.doubts
        assert sum("would settle" in doubt for doubt in finding.doubts) == 1
    if finding.severity == "error" and finding.verdict == "contradict":
        assert finding.doubts == ()
    parts = (*finding.doubts, *finding.explanation, *finding.readings)
    assert len(set(parts)) == len(parts)
    assert not any("is read as" in step for step in (*finding.doubts, *finding.explanation))
    assert not any("to check." in doubt or "so both may be right" in doubt for doubt in finding.doubts)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name())
def test_each_rule_fills_the_parts(rule, check_claims):
    for finding in check_claims(rule.conflict).report.findings:
        assert_parts(finding)


@pytest.mark.parametrize("rule", [one for one in RULES if one.about == "sources"], ids=lambda rule: rule.name())
def test_a_title_fits_what_is_only_to_check(rule):
    assert not {"cannot", "contradict", "wrong", "impossible"} & set(rule.title.lower().split())
    assert rule.settles.endswith("would settle it.") or "would settle" in rule.settles


@pytest.mark.parametrize("case", sorted(CASES.glob("*-hit-*")), ids=lambda case: case.name)
def test_each_case_to_check_says_what_leaves_room(case):
    expected = json.loads((case / "expected.json").read_text(encoding="utf-8"))
    if any(one["severity"] == "warning" for one in expected["findings"]):
        for finding in check(case, (), Config()).report.findings:
            assert_parts(finding)


def test_what_leaves_room_is_told_apart_from_the_reason(check_claims):
    claims = (alba(FAIR, "killed", number(14)), bravo(FAIR, "killed", number(17), modality="alleged"))
    (found,) = check_claims(claims).report.findings
    assert found.severity == "warning"
    assert found.doubts[0] == "One of the sources keeps its distance from what it reports."
    assert found.explanation[0] == "No number fits both 14 people and 17 people."


def test_words_for_a_plain_number_need_no_reading(check_claims):
    games = {"series": "River Games"}
    claims = (
        alba(event("harbour summit"), "ordinal", number(3, "meetings", text="third"), scope=games),
        bravo(event("harbour summit"), "ordinal", number(4, "meetings", text="fourth"), scope=games),
    )
    (found,) = check_claims(claims).report.findings
    assert not any("is read as" in step for step in found.readings)


def test_words_that_say_less_are_told_as_they_were_read(check_claims):
    claims = (
        alba(FAIR, "held-on", date("XXXX-05-04", text="4 May"), published="2021-05-09"),
        bravo(FAIR, "held-on", date("2021-05-06"), published="2021-05-09"),
    )
    (found,) = check_claims(claims).report.findings
    assert "Alba Post: “4 May” is read as 4 May 2021." in found.readings


def test_a_month_is_told_without_some_day(check_claims):
    claims = (alba(FAIR, "held-on", date("2021-05")), bravo(FAIR, "held-on", date("2021-06-02")))
    (found,) = check_claims(claims).report.findings
    assert (
        found.message
        == "The spring fair was held in May 2021 according to Alba Post, but on 2 June 2021 according to Bravo Star."
    )
    assert [side.value for side in found.sides] == ["in May 2021", "2 June 2021"]
    assert found.claims[0].value == "some day in May 2021"


def test_qualifiers_are_told_in_plain_words(check_claims):
    told = {"scope": {"condition": "covered"}, "published": "2021-05-03"}
    claims = (alba(FAIR, "number", number(34, "stalls"), **told), bravo(FAIR, "number", number(47, "stalls"), **told))
    (found,) = check_claims(claims).report.findings
    assert "had 34 stalls (covered) according to Alba Post, but 47 stalls according" in found.message
    assert "condition" not in " ".join((found.message, *found.doubts, *found.explanation))


def test_the_first_of_each_judgement_is_the_reason():
    assert parted([("a", "b"), ("c", "a", "b", "d")]) == (("a", "c"), ("b", "d"))
    assert parted([(), ("a",)]) == (("a",), ())
