"""Two events that may be one are asked about, and never joined."""

import pytest

from checker.rules.example import date, event, members, number, says

PLACE = {"kind": "place", "place": {"kind": "place", "name": "Tistedal"}}


def _asked(check_claims, second_day="2022-09-30", second_place=PLACE):
    claims = [
        says("morning-post", event("recovery of two portraits"), "held-on", date("2022-09-30")),
        says("morning-post", event("recovery of two portraits"), "took-place-in", PLACE),
        says("evening-star", event("find in a farmhouse"), "held-on", date(second_day)),
        says("evening-star", event("find in a farmhouse"), "took-place-in", second_place),
    ]
    report = check_claims(claims).report
    assert report.findings == ()
    return [(one.left, one.right) for one in report.gaps.possibly_same]


def test_the_same_day_and_place_under_two_names_is_asked_about(check_claims):
    assert _asked(check_claims) == [("find in a farmhouse", "recovery of two portraits")]


def test_another_day_is_not_asked_about(check_claims):
    assert _asked(check_claims, second_day="2022-09-29") == []


def test_another_place_is_not_asked_about(check_claims):
    assert _asked(check_claims, second_place={"kind": "place", "place": {"kind": "place", "name": "Halden"}}) == []


MEETING, TALKS = event("spring meeting of the ferry unions"), event("talks of the two crews")


def _questions(check_claims, *claims):
    return [(one.left, one.right, one.steps) for one in check_claims(list(claims)).report.gaps.possibly_same]


def _told(source, what, when, *more):
    return (says(source, what, "held-on", date(when)), *(says(source, what, predicate, value) for predicate, value in more))


WITH_ADA = ("attended-by", members("Ada Moen", kind="person"))
IN_PORT = ("took-place-in", PLACE)


def test_a_participant_in_common_on_one_day_is_asked_about(check_claims):
    alike = (*_told("morning-post", MEETING, "2022-09-30", WITH_ADA), *_told("evening-star", TALKS, "2022-09-30", WITH_ADA))
    assert _questions(check_claims, *alike) == [
        (
            "spring meeting of the ferry unions",
            "talks of the two crews",
            ("Both were on 30 September 2022, and both with Ada Moen.",),
        )
    ]


def test_other_participants_are_not_asked_about(check_claims):
    other = ("attended-by", members("Bo Lind", kind="person"))
    assert _questions(check_claims, *_told("a", MEETING, "2022-09-30", WITH_ADA), *_told("b", TALKS, "2022-09-30", other)) == []


def test_meetings_of_one_month_in_one_place_are_asked_about(check_claims):
    claims = (*_told("a", MEETING, "2022-09", IN_PORT), *_told("b", TALKS, "2022-09-30", IN_PORT))
    assert [step for _, _, step in _questions(check_claims, *claims)] == [
        ("One is dated some day in September 2022, the other 30 September 2022, and both were meetings in Tistedal.",)
    ]


@pytest.mark.parametrize(
    ("when", "place"),
    [
        ("2022-10", IN_PORT),
        ("2022", IN_PORT),
        ("2022-09", ("took-place-in", PLACE | {"place": {"kind": "place", "name": "Halden"}})),
    ],
)
def test_another_month_a_whole_year_or_another_place_is_not_asked_about(check_claims, when, place):
    assert _questions(check_claims, *_told("a", MEETING, when, place), *_told("b", TALKS, "2022-09-30", IN_PORT)) == []


def test_a_meeting_is_not_taken_for_what_happened_beside_it(check_claims):
    claims = (*_told("a", MEETING, "2022-09-30", IN_PORT), *_told("b", event("bombing"), "2022-09-30", IN_PORT))
    classes = {
        "schema_version": 1,
        "entities": [{"id": "blast", "kind": "event", "names": [{"name": "bombing"}], "classes": ["bombing"]}],
    }
    assert [one.left for one in check_claims(list(claims), registry=classes).report.gaps.possibly_same] == []


def test_a_decision_ends_the_question(check_claims):
    claims = (*_told("a", MEETING, "2022-09-30", IN_PORT), *_told("b", TALKS, "2022-09-30", IN_PORT))
    decided = {
        "left": MEETING["name"],
        "right": TALKS["name"],
        "kind": "event",
        "decision": "different",
        "reason": "Two days apart.",
    }
    registry = {"schema_version": 1, "decisions": [decided]}
    assert len(_questions(check_claims, *claims)) == 1
    assert check_claims(list(claims), registry=registry).report.gaps.possibly_same == ()


def test_a_source_that_tells_both_tells_them_apart(check_claims):
    claims = (*_told("a", MEETING, "2022-09-30", IN_PORT), *_told("b", TALKS, "2022-09-30", IN_PORT))
    assert _questions(check_claims, *claims, says("a", TALKS, "attended-by", WITH_ADA[1])) == []


def test_one_event_is_asked_about_a_few_times_only(check_claims):
    others = [
        _told(f"s{at}", event(word), "2022-09-30", IN_PORT)
        for at, word in enumerate(["regatta", "parade", "crossing", "launch", "auction", "fair"])
    ]
    found = _questions(check_claims, *_told("a", MEETING, "2022-09-30", IN_PORT), *(claim for some in others for claim in some))
    asked = [label for left, right, _ in found for label in (left, right)]
    assert max(asked.count(label) for label in asked) == 3


def _almost(check_claims, kind, visitors):
    claims = [
        says(
            "morning-post", {"kind": "organisation", "name": "Vestre Museum"}, "number", number(31_400, "visitors"), as_of="2021"
        ),
        says("evening-star", {"kind": kind, "name": "Vestre Museum"}, "number", number(visitors, "visitors"), as_of="2021"),
    ]
    return [one.gate for one in check_claims(claims).report.almost]


def test_one_name_under_two_kinds_is_asked_about_where_the_claims_would_clash(check_claims):
    assert _almost(check_claims, "place", 50_300) == ["subject"]


def test_one_name_under_two_kinds_is_not_asked_about_where_they_would_not(check_claims):
    assert _almost(check_claims, "place", 31_400) == []


def _numbered(check_claims, one, two, *series):
    registry = {
        "schema_version": 1,
        "entities": [{"id": f"s{at}", "kind": "series", "names": [{"name": name}]} for at, name in enumerate(series)],
    }
    rounds = [{"kind": "event", "series": name, "ordinal": number} for name, number in (one, two)]
    claims = [*_told("a", rounds[0], "2022-09-30", IN_PORT), *_told("b", rounds[1], "2022-09-30", IN_PORT)]
    return [(asked.left, asked.right, asked.steps) for asked in check_claims(claims, registry).report.gaps.possibly_same]


def test_one_number_of_two_series_that_may_be_one_is_asked_about(check_claims):
    (asked,) = _numbered(check_claims, ("Tistedal wage talks", 6), ("wage talks", 6), "Tistedal wage talks", "Halden wage talks")
    assert "both are number 6" in asked[2][0]
    assert "“Tistedal wage talks” and “wage talks” are one series" in asked[2][0]


def test_two_numbers_or_two_known_series_are_not_asked_about(check_claims):
    known = "Tistedal wage talks", "Halden wage talks"
    assert _numbered(check_claims, ("Tistedal wage talks", 6), ("wage talks", 5), *known) == []
    assert _numbered(check_claims, ("Tistedal wage talks", 6), ("Halden wage talks", 6), *known) == []
