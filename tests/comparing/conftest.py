"""What the tests of comparing share: the loud findings of claims in short form, and their dossier."""

import pytest


@pytest.fixture
def loud(check_claims):
    """Return a function that tells which rules report errors and warnings about some claims, and how loudly."""

    def run(*claims):
        checked = check_claims(claims)
        assert [problem.message for problem in checked.report.problems] == []
        return sorted(
            {f"{one.severity} {one.rule}" for one in checked.report.findings if one.severity != "note" and one.about == "sources"}
        )

    return run


@pytest.fixture
def dossier_of(check_claims):
    """Return a function that reads claims in short form into a dossier."""

    def run(*claims):
        return check_claims(claims).dossier

    return run


@pytest.fixture
def explained(check_claims):
    """Return a function that explains the first two claims, the same both ways round."""
    from checker.comparing.explain import explain

    def run(*claims):
        dossier = check_claims(claims).dossier
        left, right = sorted(dossier.by_claim)[:2]
        there, back = explain(left, right, dossier), explain(right, left, dossier)
        assert (there.verdict, there.gate) == (back.verdict, back.gate)
        return there

    return run
