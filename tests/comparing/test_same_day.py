"""Two events that may be one are asked about, and never joined."""

from checker.rules.example import date, event, number, says

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
