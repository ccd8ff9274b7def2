"""Which facts may be compared: each gate with a pair that it keeps apart and one that it lets through."""

import pytest

from checker.rules.example import date, event, members, number, says

A, B = "alba-post", "bravo-star"
FIRE, TALKS = event("harbour fire"), event("dock talks")
DEAL = {"kind": "agreement", "name": "Fjord Accord"}
NORWAY = {"kind": "country", "name": "Norway"}


def on(value, **more):
    return says(A, FIRE, "held-on", date(value), **more)


def test_another_subject_shuts_the_gate(explained):
    found = explained(on("2021-09-14"), says(B, event("harbour flood"), "held-on", date("2021-09-16")))
    assert (found.verdict, found.gate) == ("incomparable", "subject")
    assert "harbour fire and harbour flood" in found.reason


def test_another_predicate_is_told_by_its_label(explained):
    found = explained(on("2021-09-14"), says(B, FIRE, "began-on", date("2021-09-13")))
    assert (found.verdict, found.gate) == ("incomparable", "predicate")
    assert '"began on" and "was held on"' in found.reason


def test_a_qualifier_that_one_side_leaves_open_shuts_the_gate(explained):
    scope = {"of": {"kind": "organisation", "name": "Greens"}}
    other = {"of": {"kind": "organisation", "name": "Rural"}}
    one = says(A, TALKS, "tally", number(3, "seats"), scope=scope)
    assert explained(one, says(B, TALKS, "tally", number(4, "seats"), scope=other)).gate == "scope"
    assert explained(one, says(B, TALKS, "tally", number(4, "seats"), scope=scope)).verdict == "contradict"


def test_a_condition_of_one_side_is_unknown_not_different(explained):
    one = says(A, FIRE, "injured", number(3), scope={"condition": "critically"}, published="2021-09-15")
    assert explained(one, says(B, FIRE, "injured", number(30), published="2021-09-15")).gate == "scope"


@pytest.mark.parametrize(
    ("mine", "theirs", "expected"),
    [
        ("planned", "actual", "incomparable"),
        ("proposed", "proposed", "incomparable"),
        ("alleged", "actual", "tension"),
        ("actual", "actual", "contradict"),
    ],
)
def test_how_real_a_source_takes_it_to_be(mine, theirs, expected, explained):
    found = explained(on("2021-09-14", modality=mine), says(B, FIRE, "held-on", date("2021-09-16"), modality=theirs))
    assert found.verdict == expected


def test_absent_and_present_in_part_is_only_to_check(loud):
    absent = says(B, TALKS, "attended-by", members("Norway"), polarity="denied")
    for manner in ("by-video", "in-part", "walked-out"):
        assert loud(says(A, TALKS, "attended-by", members("Norway"), scope={"manner": manner}), absent) == [
            "warning conflicting-attendance"
        ]
    assert loud(says(A, TALKS, "attended-by", members("Norway")), absent) == ["error conflicting-attendance"]


def test_numbers_of_a_narrower_class_are_not_compared(loud):
    one = says(A, FIRE, "ordinal", number(1, "fires"), scope={"class": "wildfire"})
    assert loud(one, says(B, FIRE, "ordinal", number(3, "fires"), scope={"class": "fire"})) == []
    assert loud(one, says(B, FIRE, "ordinal", number(3, "fires"), scope={"class": "wildfire"})) == ["error conflicting-ordinals"]
