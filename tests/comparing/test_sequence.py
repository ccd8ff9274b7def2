"""What came before what, and circles."""

from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from checker.comparing.sequence import cycles
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


def on(source, what, day, predicate="held-on", **more):
    return says(source, what, predicate, date(day), **more)


def orders(check_claims, *claims):
    return [one for one in check_claims(claims).report.findings if one.rule == "event-order"]


def test_those_who_say_the_same_are_one_finding(check_claims):
    dates = on(C, event("autumn fair"), "2021-09-20"), on(C, event("hill race"), "2021-09-14")
    told = before(A, "autumn fair", "hill race"), before(B, "autumn fair", "hill race")
    (found,) = orders(check_claims, *told, *dates)
    assert "autumn fair came before hill race (Alba Post, Bravo Star)" in found.message
    assert "hill race (14 September 2021, Delta News) before autumn fair (20 September 2021, Delta News)" in found.message


def test_the_shortest_way_back_is_told(check_claims):
    ring = [before(A, f"race {one}", f"race {two}") for one, two in (("A", "B"), ("B", "C"), ("C", "D"), ("D", "A"))]
    assert len(orders(check_claims, *ring)[0].claims) == 4
    (found, *_) = sorted(orders(check_claims, *ring, before(A, "race B", "race A")), key=lambda one: len(one.claims))
    assert len(found.claims) == 2


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("2021-09-14", "2021-09-14"),
        ("2021-09-14/2021-09-18", "2021-09-12/2021-09-15"),
        ("2021-09-10/2021-09-20", "2021-09-12"),
        ("2021-09", "2021-09-01"),
    ],
)
def test_ties_and_days_that_overlap_are_in_no_order(one, two, loud):
    assert loud(before(A, "autumn fair", "hill race"), on(B, event("autumn fair"), one), on(B, event("hill race"), two)) == []
    assert loud(on(A, nth(4), one), on(B, nth(5), two)) == []


def test_one_date_far_off_is_one_finding(check_claims):
    rounds = [on(A, nth(number), f"2021-{number:02}-10") for number in (1, 2, 4, 5, 6)]
    assert len(orders(check_claims, *rounds, on(B, nth(3), "2021-11-10"))) == 1
    assert len(orders(check_claims, *rounds, on(B, nth(7), "2021-01-05"))) == 1
    assert len(orders(check_claims, *rounds, on(B, nth(3), "2021-11-10"), on(B, nth(7), "2021-01-05"))) == 2
    assert orders(check_claims, *rounds, on(B, nth(3), "2021-03-10")) == []


def test_a_long_line_is_gone_through_at_once(dossier_of):
    line = [before(A, f"race {number:04}", f"race {number + 1:04}") for number in range(600)]
    (found,) = cycles(dossier_of(*line, before(A, "race 0031", "race 0030")))
    assert [len(step.facts) for step in found.steps] == [1, 1]


NAMES = ("autumn fair", "hill race", "dock strike", "river gala")


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(
        st.tuples(st.sampled_from(NAMES), st.sampled_from(NAMES)).filter(lambda pair: pair[0] != pair[1]), max_size=5, unique=True
    ),
    st.dictionaries(st.sampled_from(NAMES), st.integers(1, 4), max_size=4),
)
def test_a_circle_is_told_where_there_is_one(dossier_of, tmp_path, told, days):
    for path in tmp_path.glob("claims/*.json"):
        path.unlink()
    claims = [before(f"paper-{at}", *pair) for at, pair in enumerate(told)]
    dates = [on(f"daily-{at}", event(name), f"2021-09-{day:02}") for at, (name, day) in enumerate(sorted(days.items()))]
    found = list(cycles(dossier_of(*claims, *dates))) if claims or dates else []
    assert bool(found) == any(_leads_back(one, two, told, days) for one, two in told)
    for cycle in found:
        assert all(one.second == two.first for one, two in pairwise((*cycle.steps, cycle.steps[0])))


def _leads_back(first, start, told, days):
    """Tell by trying all ways whether what is told to come after an event leads back to it, the last step also by dates."""
    seen, waiting = set(), [start]
    while waiting:
        name = waiting.pop()
        if name == first or (name in days and first in days and days[name] < days[first]):
            return True
        if name not in seen:
            seen.add(name)
            waiting += [two for one, two in told if one == name]
    return False
