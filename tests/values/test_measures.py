"""Measures that are rounded or converted, and things that may stand for one another."""

import pytest

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
    assert alba.compare(norte, knowledge).verdict == "incomparable"
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
