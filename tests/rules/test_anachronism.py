import pytest

from checker.rules.example import date, event, members, says

HEARING = event("main hearing in the Lorne bank case")
BRANDT = {"kind": "person", "name": "Ole Brandt"}
FERRUM = {"kind": "organisation", "name": "Ferrum"}


@pytest.mark.parametrize(
    ("party", "predicate", "edtf", "expected"),
    [
        (BRANDT, "died-on", "2016-04-03", "error"),
        (BRANDT, "died-on", "2018-11-12", None),
        (BRANDT, "died-on", "2018", None),
        (BRANDT, "born-on", "2020", "error"),
        (FERRUM, "dissolved-on", "2016-04-03", "warning"),
        (FERRUM, "established-on", "2019", "warning"),
        (FERRUM, "established-on", "2015", None),
    ],
)
def test_who_was_there_must_have_been_alive(party, predicate, edtf, expected, check_claims):
    claims = (
        says("alba-post", party, predicate, date(edtf)),
        says("bravo-star", HEARING, "held-on", date("2018-11-12")),
        says("bravo-star", HEARING, "attended-by", members(party["name"], kind=party["kind"])),
    )
    found = check_claims(claims).report.findings
    assert [(one.rule, one.severity) for one in found] == ([("anachronism", expected)] if expected else [])


def test_an_inferred_day_is_only_to_check(check_claims):
    note = [{"part": "/value/edtf", "note": "from the yearbook"}]
    claims = (
        says("alba-post", BRANDT, "died-on", date("2016-04-03")),
        says("bravo-star", HEARING, "held-on", date("2018-11-12")),
        says(
            "bravo-star",
            HEARING,
            "attended-by",
            members("Ole Brandt", kind="person"),
            inferred=[{"part": "/subject", "note": "the sentence before"}],
        ),
    )
    assert [one.severity for one in check_claims(claims).report.findings] == ["warning"]
    loose = (claims[0], says("bravo-star", HEARING, "held-on", date("2018-11-12"), inferred=note), claims[2])
    assert [one.severity for one in check_claims(loose).report.findings if one.rule == "anachronism"] == []
