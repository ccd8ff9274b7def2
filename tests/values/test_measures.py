"""Measures that are rounded or converted, and things that may stand for one another."""

import pytest

from checker.values.duration import DurationValue
from checker.values.entity import EntityValue
from checker.values.members import MembersValue


def measure(number, unit="EUR", **more):
    return {"kind": "quantity", "number": number, "unit": unit, **more}


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        (measure(64), measure(64.3), "compatible"),
        (measure(64), measure(64.6), "contradict"),
        (measure(64), measure(65), "contradict"),
        (measure(64.3), measure(64.4), "contradict"),
        (measure(64, hedge="exactly"), measure(64.3), "contradict"),
        (measure(2, "kilometre"), measure(2_050, "metre"), "compatible"),
        (measure(2, "kilometre"), measure(2_300, "metre"), "contradict"),
        (measure(0, "kilometre"), measure(30, "metre"), "contradict"),
    ],
)
def test_a_measure_with_fewer_digits_or_in_another_unit(left, right, expected, verdict):
    assert verdict(left, right) == expected


def test_counts_are_not_rounded(verdict):
    assert (
        verdict({"kind": "quantity", "number": 64, "counted": "people"}, {"kind": "quantity", "number": 65, "counted": "people"})
        == "contradict"
    )


def test_bounds_that_differ_only_in_looseness_are_told_apart(reading):
    from checker.values.quantity import QuantityValue

    one, two = (
        QuantityValue.model_validate({"kind": "quantity", "number": 20, **more}).read(reading)
        for more in ({}, {"hedge": "exactly"})
    )
    assert one.key() != two.key()


def test_who_may_stand_for_another_is_not_held_against_it(knowledge, reading):
    alba, norte, sur = (
        EntityValue.model_validate({"kind": "entity", "entity": {"kind": "person", "name": name}}).read(reading)
        for name in ("Alba", "Norte", "Sur")
    )
    found = alba.compare(norte, knowledge)
    assert (found.verdict, found.question) == ("incomparable", "Does one of Alba and Norte stand for the other?")
    assert alba.compare(sur, knowledge).verdict == "contradict"


def test_a_complete_list_leaves_room_for_who_stands_for_a_member(knowledge, reading):
    def listed(*names, complete=False):
        people = [{"kind": "person", "name": name} for name in names]
        return MembersValue.model_validate({"kind": "members", "members": people, "complete": complete}).read(reading)

    only = listed("Alba", complete=True)
    assert only.compare(listed("Norte"), knowledge).verdict == "compatible"
    assert only.compare(listed("Sur"), knowledge).verdict == "contradict"
    assert listed("Norte").compare(only, knowledge).verdict == "compatible"
    assert only.shares(listed("Norte"), knowledge)
    assert not only.shares(listed("Sur"), knowledge)


def length(number, unit="hour", **more):
    return {"kind": "duration", "unit": unit, **({} if number is None else {"number": number}), **more}


@pytest.mark.parametrize(
    ("value", "days", "outer", "words", "by_clock"),
    [
        (length(2, "day"), (2, 2), (1.5, 2.5), "2 days", False),
        (length(1, "week"), (7, 7), (3.5, 10.5), "1 week", False),
        (length(1.5, "day"), (1.5, 1.5), (1, 2), "1.5 days", False),
        (length(12, hedge="exactly"), (0.5, 0.5), (0.5, 0.5), "exactly 12 hours", True),
        (length(None, "month", hedge="several"), (91.3125, 273.9375), (45.65625, 547.875), "several months", False),
        (length(2, "year", hedge="at-least"), (730.5, 1461), (730.5, float("inf")), "at least 2 years", False),
    ],
)
def test_how_a_length_of_time_is_read(value, days, outer, words, by_clock, reading):
    found = DurationValue.model_validate(value).read(reading)
    assert (found.bounds.inner.low, found.bounds.inner.high) == found.hull() == pytest.approx(days)
    assert (found.bounds.outer.low, found.bounds.outer.high) == pytest.approx(outer)
    assert (found.say(), found.by_clock) == (words, by_clock)


def test_a_loosened_length_has_no_outer_limit(reading, knowledge):
    one, other = (DurationValue.model_validate(length(number, "day")).read(reading) for number in (2, 9))
    assert one.compare(other, knowledge).verdict == "contradict"
    assert one.loosened().compare(other, knowledge).verdict == "tension"
    assert one.loosened().hull() == one.hull()


@pytest.mark.parametrize(
    ("yes", "no", "worded", "surely"),
    [
        (length(2), length(2), True, True),
        (length(2), length(2, hedge="exactly"), True, False),
        (length(2, hedge="exactly"), length(2), True, True),
        (length(3), length(2), False, False),
        (length(2, hedge="exactly"), length(2.4, hedge="none"), False, False),
    ],
)
def test_how_far_a_denial_of_a_length_reaches(yes, no, worded, surely, reading, knowledge):
    mine, theirs = (DurationValue.model_validate(value).read(reading) for value in (yes, no))
    assert (mine.refines(theirs, knowledge), mine.surely_refines(theirs, knowledge)) == (worded, surely)
