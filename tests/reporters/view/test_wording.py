import pytest

from checker.model.report import Report
from checker.reporters.view.wording import MOST_NAMED, closing, headline, told_value, unmatched


def report(**summary):
    return Report.model_validate({"tool": {"version": "1"}, "summary": summary})


@pytest.mark.parametrize(
    ("errors", "warnings", "sentence"),
    [
        (0, 0, "No contradictions and nothing to check among 5 sources."),
        (1, 0, "1 contradiction among 5 sources."),
        (3, 19, "3 contradictions and 19 findings to check among 5 sources."),
        (0, 1, "No contradictions, but 1 finding to check among 5 sources."),
    ],
)
def test_the_headline_says_what_was_found(errors, warnings, sentence):
    assert headline(report(sources=5, errors=errors, warnings=warnings)) == sentence


def test_the_closing_line_has_the_agreed_form():
    figures = report(sources=5, claims=512, errors=3, warnings=19)
    assert closing(figures) == "5 sources, 512 claims: 0 record faults; 3 contradictions, 19 to check."
    assert (
        closing(report(sources=1, claims=1, errors=1, record_faults=1))
        == "1 source, 1 claim: 1 record fault; 1 contradiction, 0 to check."
    )


def test_a_denied_value_is_negated_once(sample):
    claim = next(one for one in sample.claims if one.address == "review/statement")
    assert told_value(claim) == "not a joint statement"
    assert told_value(claim.model_copy(update={"value": "not a joint statement"})) == "not a joint statement"
    assert told_value(claim.model_copy(update={"polarity": "affirmed"})) == "a joint statement"


def loose(*statuses):
    decisions = [
        {"id": f"d{at}", "file": f"claims/decisions/d{at}.json", "decision": "real", "reason": "asked", "status": status}
        for at, status in enumerate(statuses)
    ]
    return Report.model_validate({"tool": {"version": "1"}, "summary": {}, "decisions": decisions})


def test_decisions_that_fit_nothing_are_named():
    line = unmatched(loose("applied", "unmatched"))
    assert line is not None
    assert line.startswith("1 decision fits no finding and no open question any more: claims/decisions/d1.json. ")
    assert unmatched(loose("applied", "stale", "contradicted")) is None


def test_of_many_decisions_that_fit_nothing_some_are_named():
    line = unmatched(loose(*["unmatched"] * (MOST_NAMED + 2)))
    assert line is not None
    assert line.startswith(f"{MOST_NAMED + 2} decisions fit no finding")
    assert "d4.json, 2 more." in line
