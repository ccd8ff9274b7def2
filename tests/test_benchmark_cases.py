"""The benchmark of the rules counts rightly, the cases meet its goals, and its page is what it prints."""

import importlib.util
import json
import shutil
import sys

import pytest

CASE = "disaster-conflicting-places-hit-fire"
MISS = "disaster-conflicting-places-miss-fire-denied"
GOALS = {
    False: ({"error": 1.0, "warning": 0.95, "note": 0.95}, 0.95),
    True: ({"error": 1.0, "warning": 0.95, "note": 0.95}, 0.90),
}
"""By whether cases are held back: the precision of each severity, and the recall."""


@pytest.fixture(scope="module")
def benchmark(project):
    spec = importlib.util.spec_from_file_location("benchmark_cases", project / "benchmarks" / "cases.py")
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    yield module
    del sys.modules[spec.name]


@pytest.fixture(scope="module")
def outcomes(benchmark):
    return benchmark.outcomes(benchmark.CASES)


@pytest.fixture
def measured(benchmark, project, tmp_path):
    """Copy a case, change what is expected of it, and measure it."""

    def measure(case, change, home="."):
        shutil.copytree(project / "tests" / "cases" / case, tmp_path / home / case)
        path = tmp_path / home / case / "expected.json"
        expected = json.loads(path.read_text(encoding="utf-8"))
        change(expected)
        path.write_text(json.dumps(expected), encoding="utf-8")
        (outcome,) = benchmark.outcomes(tmp_path)
        return outcome

    return measure


def counts(tally):
    return dict(tally.right), dict(tally.wrong), dict(tally.missed)


def test_a_case_as_expected(measured):
    outcome = measured(CASE, lambda _: None)
    assert counts(outcome.findings) == ({("conflicting-places", "error"): 1}, {}, {})
    assert (outcome.words, outcome.held) == ((), False)


def test_another_severity_is_wrong_and_missed(measured):
    outcome = measured(CASE, lambda expected: expected["findings"][0].update(severity="warning"))
    assert counts(outcome.findings) == ({}, {("conflicting-places", "error"): 1}, {("conflicting-places", "warning"): 1})
    assert len(outcome.words) == 2


def test_a_finding_that_no_case_expects_is_wrong(measured):
    outcome = measured(CASE, lambda expected: expected.update(findings=[]))
    assert counts(outcome.findings) == ({}, {("conflicting-places", "error"): 1}, {})


def test_other_claims_are_another_finding(measured):
    outcome = measured(CASE, lambda expected: expected["findings"][0].update(claims=["courier/c1", "herald/c9"]))
    assert counts(outcome.findings)[1:] == ({("conflicting-places", "error"): 1}, {("conflicting-places", "error"): 1})


def test_pairs_are_held_against_their_gate(measured):
    def change(expected):
        expected.update(compatible=[], incomparable=[{"claims": ["courier/c1", "herald/c2"], "gate": "time"}])

    outcome = measured(MISS, change)
    assert counts(outcome.pairs)[2] == {("incomparable", "time"): 1}
    assert sum(outcome.pairs.wrong.values()) == 1


def test_held_cases_are_counted_apart(benchmark, measured):
    outcome = measured(CASE, lambda _: None, home="held")
    assert outcome.held
    assert "| held | error | 1 | 0 | 0 | 1.000 | 1.000 |" in benchmark.page([outcome])
    assert "| open |" not in benchmark.page([outcome])


@pytest.mark.parametrize("held", [False, True])
def test_the_goals_are_met(benchmark, outcomes, held):
    tally = sum((one.findings for one in outcomes if one.held is held), benchmark.empty())
    precise, recalled = GOALS[held]
    right = missed = 0
    for severity, goal in precise.items():
        labels = [label for label in {*tally.right, *tally.wrong, *tally.missed} if label[1] == severity]
        found, wrong, lost = (sum(part[label] for label in labels) for part in (tally.right, tally.wrong, tally.missed))
        assert found >= goal * (found + wrong), severity
        right, missed = right + found, missed + lost
    assert right >= recalled * (right + missed)


def test_the_page_is_what_the_benchmark_prints(benchmark, outcomes, project):
    page = (project / "docs" / "cases.md").read_text(encoding="utf-8")
    assert page.split("## The figures\n\n")[1].strip() == benchmark.page(outcomes)
