"""Days that cannot be arranged: held against trying all of them."""

from itertools import combinations, pairwise, product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.comparing.network import ORIGIN, Bound, claims_of, impossible

NODES = [ORIGIN, ("a", "begin"), ("a", "end"), ("b", "begin"), ("b", "end")]
FREE = [Bound(("a", "begin"), ("a", "end"), 0), Bound(("b", "begin"), ("b", "end"), 0)]


def _fits(bounds, wide):
    """Tell by trying whether some days satisfy all bounds; days further out than `wide` are never needed."""
    asked = [(NODES.index(one.first), NODES.index(one.then), one.days) for one in bounds]
    ways = product((0,), *[range(-wide, wide + 1)] * (len(NODES) - 1))
    return any(all(day[then] - day[first] >= days for first, then, days in asked) for day in ways)


@st.composite
def _claims(draw):
    """Return some claims with one or two bounds each, of at most a day, over the days of two events."""
    found = []
    for number in range(draw(st.integers(1, 6))):
        for _ in range(draw(st.integers(1, 2))):
            first, then = draw(st.permutations(NODES))[:2]
            found.append(Bound(first, then, draw(st.integers(-1, 1)), f"s/c{number}"))
    return found


@given(_claims())
def test_a_reported_set_is_impossible_and_every_smaller_one_is_not(claims):
    found = impossible([*FREE, *claims])
    fits = _fits([*FREE, *claims], 4)
    assert (found is None) == fits
    if found is None:
        return
    core = claims_of(found)
    assert not _fits([*FREE, *(one for one in claims if one.claim in core)], 4)
    for spared in core:
        assert _fits([*FREE, *(one for one in claims if one.claim in core - {spared})], 4)


@given(_claims())
def test_a_circle_leads_back_and_comes_to_more_than_no_days(claims):
    found = impossible([*FREE, *claims])
    if found is not None:
        assert all(one.then == two.first for one, two in zip(found, (*found[1:], found[0]), strict=True))
        assert sum(one.days for one in found) > 0


@given(_claims(), st.integers(-9, 9))
def test_a_claim_about_something_else_changes_nothing(claims, days):
    other = Bound(ORIGIN, ("z", "begin"), days, "s/zz")
    assert impossible([*FREE, *claims]) == impossible([*FREE, *claims, other])


@given(_claims(), st.randoms())
def test_the_order_of_claims_changes_nothing(claims, random):
    shuffled = random.sample(claims, len(claims))
    assert impossible([*FREE, *claims]) == impossible([*shuffled, *FREE])


@pytest.mark.parametrize("steps", [2, 4])
def test_the_fewest_claims_are_found(steps):
    """A long circle beside a short one: the short one is told."""
    names = [(f"n{number}", "begin") for number in range(steps)]
    ring = [Bound(one, two, 1, f"s/ring{at}") for at, (one, two) in enumerate(zip(names, (*names[1:], names[0]), strict=True))]
    short = [Bound(ORIGIN, ("a", "begin"), 9, "s/low"), Bound(("a", "begin"), ORIGIN, -7, "s/high")]
    assert len(claims_of(impossible([*ring, *short]))) == 2


def test_many_bounds_that_hold_are_seen_through_at_once():
    size = 20_000
    nodes = [(f"n{number:05}", "begin") for number in range(size)]
    line = [Bound(one, two, 1, f"s/c{at}") for at, (one, two) in enumerate(pairwise(nodes))]
    assert impossible(line) is None
    assert len(claims_of(impossible([*line, Bound(nodes[-1], nodes[-2], 0, "s/back")]))) == 2


def test_no_claim_is_needed_for_a_circle_of_two_events():
    free = list(combinations(NODES, 2))
    assert impossible([Bound(one, two, 0) for one, two in free]) is None
