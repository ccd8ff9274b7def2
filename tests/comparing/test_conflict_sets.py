"""Which sets are told of one network."""

from checker.comparing.conflict_sets import MOST_SHARING, conflict_sets
from checker.comparing.network import ORIGIN, Bound


def length(event, days, claim):
    return Bound((event, "begin"), (event, "end"), days, f"s/{claim}")


def begins(event, day, claim):
    return Bound(ORIGIN, (event, "begin"), day, f"s/{claim}")


def ends(event, day, claim):
    return Bound((event, "end"), ORIGIN, -day, f"s/{claim}")


def told(*bounds):
    return [sorted(claim.removeprefix("s/") for claim in one.claims) for one in conflict_sets(bounds).sets]


def test_sets_that_share_nothing_are_all_told():
    bounds = [
        one
        for event in "abcdefgh"
        for one in (begins(event, 10, f"b{event}"), length(event, 9, f"l{event}"), ends(event, 12, f"e{event}"))
    ]
    assert told(*bounds) == [[f"b{event}", f"e{event}", f"l{event}"] for event in "abcdefgh"]


def test_a_set_behind_a_pair_is_found():
    pair = ends("a", 12, "e1"), Bound(ORIGIN, ("a", "end"), 13, "s/e2")
    assert told(*pair, begins("a", 10, "b"), length("a", 9, "l")) == [["e1", "e2"], ["b", "e1", "l"]]


def test_claims_that_would_do_as_well_are_told_with_the_set():
    (found,) = conflict_sets(
        [begins("a", 10, "b"), length("a", 9, "l"), ends("a", 12, "e1"), ends("a", 13, "e2"), ends("a", 30, "e3")]
    ).sets
    assert found.alike == (("s/b",), ("s/l",), ("s/e1", "s/e2"))


def test_a_claim_that_fits_nothing_is_not_told_without_end():
    bounds = [
        length("a", 90, "l"),
        *(one for at in range(9) for one in (begins("a", at, f"b{at}"), ends("a", 20 + at, f"e{at}"))),
    ]
    assert len(told(*bounds)) <= MOST_SHARING + 1


def test_what_can_stand_is_no_set():
    found = conflict_sets([begins("a", 10, "b"), length("a", 9, "l"), ends("a", 19, "e")])
    assert (found.sets, found.complete) == ((), True)
