"""Two things that nobody joined: different on good grounds only."""

import pytest

from checker.names.answer import Identity
from checker.names.comparer import Comparer
from checker.names.events import EventIdentity
from checker.names.telling_apart import tell_apart, tell_numbers_apart
from checker.names.thing import Thing
from checker.values.mention import MentionKind


def thing(kind, label, **fields):
    return Thing(label.casefold(), MentionKind(kind), label, (("a", label),), **fields)


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        (thing("person", "Rome"), thing("group", "Rome"), Identity.DIFFERENT),
        (thing("country", "Peru"), thing("place", "Peru"), Identity.UNSURE),
        (thing("country", "Peru"), thing("organisation", "Peruvian cabinet"), Identity.UNSURE),
        (thing("country", "Peru"), thing("organisation", "Chilean cabinet"), Identity.DIFFERENT),
        (thing("group", "Red Star"), thing("group", "Blue Moon"), Identity.DIFFERENT),
        (thing("group", "Red Star"), thing("group", "Red Star"), Identity.UNSURE),
        (thing("group", "Red Star", registered=True), thing("group", "Red Star", registered=True), Identity.DIFFERENT),
        (thing("person", "the minister", alone=True), thing("person", "Ada Lovelace"), Identity.UNSURE),
        (thing("person", "Babbage", alone=True), thing("person", "Ada Lovelace"), Identity.DIFFERENT),
        (thing("group", "the rebels", alone=True), thing("group", "Red Star"), Identity.UNSURE),
    ],
)
def test_things(left, right, expected):
    assert tell_apart(left, right, Comparer({})).identity is expected
    assert tell_apart(right, left, Comparer({})).identity is expected


@pytest.mark.parametrize(
    ("series", "ordinals", "expected"),
    [
        (Identity.SAME, (3, 4), Identity.DIFFERENT),
        (Identity.DIFFERENT, (3, 3), Identity.DIFFERENT),
        (Identity.UNSURE, (3, 3), Identity.UNSURE),
        (Identity.UNSURE, (3, 4), Identity.UNSURE),
        (Identity.SAME, (3, None), None),
    ],
)
def test_numbers(series, ordinals, expected):
    left, right = ((label, EventIdentity("s", number, ())) for label, number in zip(("L", "R"), ordinals, strict=True))
    answer = tell_numbers_apart(left, right, series, ("S", "T"))
    assert (answer.identity if answer else None) is expected
