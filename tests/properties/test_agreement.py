"""Who says the same is never at odds, and is seen to agree wherever the two may be compared."""

from hypothesis import given
from hypothesis import strategies as st

from checker.comparing.explain import explain
from checker.rules.example import says
from tests.properties.telling import CLAIM, TIMES

ALONE = {"anachronism"}
"""Rules that hold one claim against its own article's date."""


@given(CLAIM, st.sampled_from((*TIMES[1:4], None)))
def test_one_claim_of_two_sources_agrees_with_itself(checked, claim, published):
    (told, details), dated = claim, {"published": published} if published else {}
    twice = [says(source, *told, **details, **dated, quote=source) for source in ("alba-post", "bravo-star")]
    found = checked(twice)
    assert [one.rule for one in found.report.findings if one.severity != "note" and one.rule not in ALONE] == []
    answer = explain("alba-post/claim-1", "bravo-star/claim-2", found.dossier)
    told_alike = [{"alba-post/claim-1", "bravo-star/claim-2"} <= set(one.claims) for one in found.report.agreements]
    if answer.verdict == "agree":
        assert any(told_alike)
    else:
        closed = "modality" if details.get("modality") == "proposed" else "time"
        assert (answer.verdict, answer.gate) == ("incomparable", closed)
        assert not published or details.get("modality") == "proposed"
