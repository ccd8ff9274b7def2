"""Labelled cases: each folder of `tests/cases` is a small corpus and what must be said about it.

`expected.json` lists all contradictions and all that is to check (and the notes that must be there), pairs that must be compatible or
agree, and pairs that must not be compared, with the gate that keeps them apart.
"""

import json
from pathlib import Path

import pytest

from checker.comparing.explain import explain
from checker.config import Config
from checker.engine import check

HOME = Path(__file__).parent / "cases"
ALL = sorted(path.parent for path in HOME.rglob("expected.json"))
CASES = [case for case in ALL if "held" not in case.relative_to(HOME).parts]
"""Those held back are measured together: test_benchmark_cases.py."""


def _told(findings, *, notes):
    return sorted(
        (finding["rule"], finding["severity"], tuple(sorted(finding["claims"])))
        for finding in findings
        if (finding["severity"] == "note") is notes
    )


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_case(case):
    expected = json.loads((case / "expected.json").read_text(encoding="utf-8"))
    checked = check(case, (), Config())
    assert [problem.message for problem in checked.report.problems] == []
    found = [
        {"rule": one.rule, "severity": one.severity, "claims": [claim.address for claim in one.claims]}
        for one in checked.report.findings
    ]
    assert _told(found, notes=False) == _told(expected.get("findings", []), notes=False)
    assert set(_told(expected.get("findings", []), notes=True)) <= set(_told(found, notes=True))
    own = [one for one in found if one["rule"] == expected["rule"]]  # of the rule a case is about, notes count as well
    assert _told(own, notes=True) == _told([one for one in expected["findings"] if one["rule"] == expected["rule"]], notes=True)
    for left, right in expected.get("compatible", []):
        verdict = explain(left, right, checked.dossier).verdict
        assert verdict in {"compatible", "agree"}, (left, right, verdict)
    for pair in expected.get("incomparable", []):
        explained = explain(*pair["claims"], checked.dossier)
        assert (explained.verdict, explained.gate) == ("incomparable", pair["gate"]), pair


def test_there_are_enough_cases_on_enough_topics():
    topics = {case.name.split("-")[0] for case in ALL}
    assert len(CASES) >= 240
    assert len(topics) >= 10
