"""A finding needs its own claims and no others."""

from hypothesis import given

from tests.properties.telling import CORPUS, OTHER


@given(CORPUS)
def test_a_finding_is_found_among_its_own_claims_alone(loud, claims):
    for finding in loud(claims):
        shown = {one.address for one in finding.claims}
        alone = [claim for claim in claims if f"{claim['source']}/{claim['id']}" in shown]
        assert finding.id in {one.id for one in loud(alone) if one.severity == finding.severity}, finding.message


@given(CORPUS, OTHER)
def test_a_claim_about_something_else_changes_nothing(loud, claims, other):
    dated = next((claim for claim in claims if claim["source"] == other["source"] and "published" in claim), {})
    added = other | {key: dated[key] for key in ("published",) if key in dated}
    assert [(one.id, one.severity, one.pairs) for one in loud([*claims, added])] == [
        (one.id, one.severity, one.pairs) for one in loud(claims)
    ]
