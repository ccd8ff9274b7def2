"""What came before what, and circles."""

import pytest

from checker.rules.example import date, event, nth, says

A, B, C = "alba-post", "bravo-star", "delta-news"
DEAL = {"kind": "agreement", "name": "Fjord Accord"}


def before(source, one, two, **more):
    return says(source, event(one), "before", {"kind": "event", "event": event(two)}, **more)


def test_a_circle_of_two_and_of_three(loud):
    assert loud(before(A, "autumn fair", "hill race"), before(B, "hill race", "autumn fair")) == ["error event-order"]
    chain = before(A, "autumn fair", "hill race"), before(B, "hill race", "dock strike")
    assert loud(*chain, before(C, "dock strike", "autumn fair")) == ["error event-order"]
    assert loud(*chain, before(C, "autumn fair", "dock strike")) == []


def test_hearsay_closes_no_circle(loud):
    assert loud(before(A, "autumn fair", "hill race", modality="alleged"), before(B, "hill race", "autumn fair")) == []


@pytest.mark.parametrize(("day", "expected"), [("2021-09-10", []), ("2021-09-20", ["error event-order"]), ("2021-09", [])])
def test_before_against_dates(day, expected, loud):
    dates = says(B, event("autumn fair"), "held-on", date(day)), says(B, event("hill race"), "held-on", date("2021-09-14"))
    assert loud(before(A, "autumn fair", "hill race"), *dates) == expected


def test_numbers_against_dates(loud):
    fourth = says(A, nth(4), "held-on", date("2021-03-01/2021-04-20"))
    assert loud(fourth, says(B, nth(5), "held-on", date("2021-02-01"))) == ["error event-order"]
    assert loud(fourth, says(B, nth(5), "began-on", date("2021-04-01"))) == []
    assert loud(fourth, says(B, nth(5, "Hill Games"), "held-on", date("2021-02-01"))) == []


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        ("reached-on", "signed-on", ["error event-order"]),
        ("signed-on", "in-force-from", []),
        ("signed-on", "expires-on", ["error event-order"]),
    ],
)
def test_stages_of_one_paper(first, second, expected, loud):
    assert loud(says(A, DEAL, first, date("2021-05-06")), says(B, DEAL, second, date("2021-05-04"))) == expected
    assert loud(says(A, DEAL, first, date("2021-05-04")), says(B, DEAL, second, date("2021-05-06"))) == []
