"""Two numbers of one series on the same days: the conflict, and what is one edit away and none."""

import pytest

from checker.rules.example import according_to, date, nth, says

SPAN = "2021-03-02/2021-03-04"


def held(source, ordinal, edtf=SPAN, series="River Games", **more):
    return says(source, nth(ordinal, series), "held-on", date(edtf), **{"published": "2021-05-01", **more})


def at(source, ordinal, town, series):
    place = {"kind": "place", "place": {"kind": "place", "name": town}}
    return says(source, nth(ordinal, series), "took-place-in", place, published="2021-05-01")


@pytest.fixture
def told(check_claims):
    def run(*claims):
        report = check_claims(claims).report
        assert [problem.message for problem in report.problems] == []
        return [str(one.severity) for one in report.findings if one.rule == "conflicting-ordinals"]

    return run


THIRD = held("alba-post", 3)


def test_two_numbers_on_the_same_days(told):
    assert told(THIRD, held("bravo-star", 4)) == ["error"]


@pytest.mark.parametrize(
    "others",
    [
        (held("bravo-star", 3),),
        (held("alba-post", 4),),
        (held("bravo-star", 4, series="Hill Games"),),
        (held("bravo-star", 4, "2021-03-02/2021-03-05"),),
        (held("bravo-star", 4, "2021-03-03/2021-03-04"),),
        (held("bravo-star", 4, "2021-03"),),
        (held("bravo-star", 4, "2021-03-02~/2021-03-04~"),),
        (held("bravo-star", 4, modality="planned"),),
        (held("bravo-star", 4, modality="alleged"),),
        (held("bravo-star", 4, polarity="denied"),),
        (held("bravo-star", 4, published="2021-02-01"),),
        (held("bravo-star", 4), held("bravo-star", 3)),
        (held("bravo-star", 4), held("bravo-star", 3, "2020-03-02/2020-03-04")),
        (held("bravo-star", 4), held("cape-news", 4, "2022-03")),
        (held("bravo-star", 4), held("cape-news", 3), held("cape-news", 4)),
    ],
)
def test_what_is_one_edit_away(others, told):
    assert told(THIRD, *others) == []


@pytest.mark.parametrize(
    "series",
    [
        "matchdays of the Coast League",
        "legs of the River Race",
        "heats of the regatta",
        "stages of the Coast Tour",
        "sessions of the assembly",
        "hearings of the inquiry",
        "rounds of the chess tournament",
        "Harbour voting rounds",
    ],
)
def test_what_shares_its_days_by_nature(series, told):
    assert told(held("alba-post", 3, series=series), held("bravo-star", 4, series=series)) == []


@pytest.mark.parametrize(("series", "expected"), [("River Games", []), ("Harbour Meetings", []), ("Harbour Summit", ["warning"])])
def test_a_single_day(series, expected, told):
    claims = [held(source, number, "2021-03-02", series) for source, number in (("alba-post", 3), ("bravo-star", 4))]
    assert told(*claims) == expected


@pytest.mark.parametrize(("town", "expected"), [("Tarn", ["error"]), ("Bergen", []), ("Hollow Bay", [])])
def test_a_single_day_and_a_place(town, expected, told):
    series = "Harbour Summit"
    claims = [held(source, number, "2021-03-02", series) for source, number in (("alba-post", 3), ("bravo-star", 4))]
    assert told(*claims, at("alba-post", 3, "Tarn", series), at("bravo-star", 4, town, series)) == expected


@pytest.mark.parametrize("day", ["2021-03-02~", "2021-03", "2021-03-02/2021-03-03"])
def test_a_single_day_that_is_rough(day, told):
    assert told(held("alba-post", 3, day, "Harbour Summit"), held("bravo-star", 4, "2021-03-02", "Harbour Summit")) == []
    if "/" not in day:
        assert told(*(held(source, at, day, "Harbour Summit") for source, at in (("alba-post", 3), ("bravo-star", 4)))) == []


def test_what_somebody_says_is_only_to_check(told):
    assert told(THIRD, held("bravo-star", 4, attributed_to=according_to({"kind": "person", "name": "Ida Moe"}))) == ["warning"]


def test_every_source_is_named_once(check_claims):
    report = check_claims((THIRD, held("bravo-star", 4), held("cape-news", 4))).report
    (found,) = [one for one in report.findings if one.rule == "conflicting-ordinals"]
    assert "number 3 according to Alba Post, but number 4 according to Bravo Star and Cape News" in found.message
    assert len(found.pairs) == 2
