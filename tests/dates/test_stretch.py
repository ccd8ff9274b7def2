from itertools import pairwise
from math import inf

from hypothesis import given
from hypothesis import strategies as st

from checker.dates.stretch import ALWAYS, Row, Stretch, covered, gap, hull, row

DAY = st.integers(min_value=0, max_value=40)
STRETCHES = st.lists(st.builds(lambda a, b: Stretch(min(a, b), max(a, b)), DAY, DAY), min_size=1, max_size=6)
ROWS = STRETCHES.map(row)


def days(stretches: Row | list[Stretch]) -> set[int]:
    return {day for one in stretches for day in range(int(one.first), int(one.last) + 1)}


def test_neighbouring_days_become_one_stretch() -> None:
    assert row([Stretch(4, 5), Stretch(1, 3)]) == (Stretch(1, 5),)


def test_a_day_between_keeps_stretches_apart() -> None:
    assert row([Stretch(5, 6), Stretch(1, 3)]) == (Stretch(1, 3), Stretch(5, 6))


@given(STRETCHES)
def test_a_row_holds_the_same_days(stretches: list[Stretch]) -> None:
    found = row(stretches)
    assert days(found) == days(stretches)
    assert all(one.last + 1 < other.first for one, other in pairwise(found))
    assert hull(found) == Stretch(min(days(found)), max(days(found)))


@given(ROWS, ROWS)
def test_rows_compare_as_their_days_do(mine: Row, theirs: Row) -> None:
    assert covered(mine, theirs) == (days(mine) <= days(theirs))
    assert gap(mine, theirs) == min(abs(one - other) for one in days(mine) for other in days(theirs))
    assert gap(mine, theirs) == gap(theirs, mine)


def test_what_has_no_bound_meets_everything() -> None:
    assert covered((Stretch(5, 6),), (ALWAYS,))
    assert gap((Stretch(-inf, 3),), (Stretch(7, inf),)) == 4
    assert not covered((ALWAYS,), (Stretch(5, inf),))
