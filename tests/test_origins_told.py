"""Agreements and the sides of a conflict tell how many independent origins they have."""

import pytest

from checker.reporters import RenderOptions, reporters
from checker.rules.example import according_to, event, number, says

AGENCY = {"kind": "organisation", "name": "Lenn News Agency"}
NOTE = "Two outlets, one origin: both quote Lenn News Agency."


def told(source, dead, *speakers):
    return says(
        source,
        event("bus crash at Lorne"),
        "killed",
        number(dead),
        attributed_to=according_to(*speakers),
        quote=f"{dead} dead",
        published="2021-05-03",
    )


@pytest.fixture
def report(check_claims):
    return check_claims((told("alba-post", 14, AGENCY), told("bravo-star", 14, AGENCY), told("cove-times", 17))).report


def test_an_agreement_has_its_origins(report):
    assert [(one.origins, one.origin_note) for one in report.agreements] == [(1, NOTE)]


def test_a_side_has_its_origins(report):
    found = next(one for one in report.findings if one.rule == "conflicting-quantities")
    assert [(side.value, side.origins, side.origin_note) for side in found.sides] == [
        ("14 people", 1, NOTE),
        ("17 people", 1, None),
    ]
    assert found.explanation[-1] == f"14 people: {NOTE}"


@pytest.mark.parametrize("form", ["markdown", "html", "text"])
def test_readers_are_told(report, form):
    page = reporters()[form].render(report, {}, RenderOptions(width=200))
    assert page.lower().count("one origin: both quote lenn news agency") >= (1 if form == "text" else 3)
    assert "independent origin" not in page


def test_independent_ones_are_counted(check_claims):
    report = check_claims((told("alba-post", 14, AGENCY), told("bravo-star", 14), told("cove-times", 17))).report
    assert [(one.origins, one.origin_note) for one in report.agreements] == [(2, None)]
    assert reporters()["markdown"].render(report, {}, RenderOptions()).count("(2 independent origins)") == 2
