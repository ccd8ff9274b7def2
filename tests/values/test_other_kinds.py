"""Places, things, events, terms, lengths of time and words."""

import pytest

from checker.values import Comparison, Verdict
from checker.values.bounds import Bounds
from checker.values.duration import DurationValue
from checker.values.place import PlaceValue
from checker.values.term import TermValue


def place(name):
    return {"kind": "place", "place": {"kind": "place", "name": name}}


def entity(name):
    return {"kind": "entity", "entity": {"kind": "person", "name": name}}


def term(word):
    return {"kind": "term", "term": word}


def length(number, unit, **more):
    return {"kind": "duration", "number": number, "unit": unit, **more}


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        (place("Leeds"), place("Leeds"), "agree"),
        (place("Leeds"), place("England"), "compatible"),
        (place("Leeds"), place("Cardiff"), "contradict"),
        (place("Leeds"), place("Mill Stadium"), "incomparable"),
        (place("Hill Stadium"), place("Mill Stadium"), "contradict"),
        (entity("Alba"), entity("Alba"), "agree"),
        (entity("Alba"), entity("Bruno"), "contradict"),
        (entity("Alba"), entity("Alba the elder"), "incomparable"),
        (term("won"), term("lost"), "contradict"),
        (term("won"), term("appealed"), "compatible"),
        (term("won"), term("won"), "agree"),
        (length(2, "day", hedge="exactly"), length(48, "hour", hedge="exactly"), "agree"),
        (length(2, "day", hedge="exactly"), length(4, "day", hedge="exactly"), "contradict"),
        (length(1, "year"), length(1, "year", hedge="over"), "compatible"),
        (length(1, "year", hedge="exactly"), length(1, "year", hedge="over"), "contradict"),
        (length(6, "year"), length(8, "year"), "contradict"),
        ({"kind": "text", "text": "See you"}, {"kind": "text", "text": "see  You"}, "agree"),
        ({"kind": "text", "text": "See you"}, {"kind": "text", "text": "Farewell"}, "incomparable"),
        ({"kind": "text", "text": "the town"}, {"kind": "text", "text": "towns"}, "agree"),
        (
            {"kind": "event", "series": "River Games", "ordinal": 5},
            {"kind": "event", "event": {"kind": "event", "series": "River Games", "ordinal": 5}},
            "agree",
        ),
        (
            {"kind": "event", "series": "River Games", "ordinal": 5},
            {"kind": "event", "series": "River Games", "ordinal": 6},
            "contradict",
        ),
    ],
)
def test_two_values(left, right, expected, verdict):
    assert verdict(left, right) == expected


def test_a_place_inside_a_denied_one_is_denied_with_it(knowledge, reading):
    leeds, england = (PlaceValue.model_validate(place(name)).read(reading) for name in ("Leeds", "England"))
    assert leeds.refines(england, knowledge)
    assert not england.refines(leeds, knowledge)


def test_a_term_refines_what_it_includes(knowledge, reading):
    held, begun = (TermValue.model_validate(term(word)).read(reading) for word in ("held", "begun"))
    assert held.refines(begun, knowledge)
    assert not begun.refines(held, knowledge)


def test_a_length_refines_a_looser_one(knowledge, reading):
    exact, loose = (
        DurationValue.model_validate(one).read(reading)
        for one in (length(3, "day", hedge="exactly"), length(2, "day", hedge="over"))
    )
    assert exact.refines(loose, knowledge)
    assert not loose.refines(exact, knowledge)


def test_loosened_bounds_clash_softly():
    one, two = Bounds.exactly(3), Bounds.exactly(5)
    assert one.compare(two, "3", "5").verdict is Verdict.CONTRADICT
    assert one.loosened().compare(two, "3", "5").verdict is Verdict.TENSION


@pytest.mark.parametrize(
    ("yes", "no", "expected"),
    [("Leeds", "Leeds", True), ("Leeds", "England", True), ("England", "Leeds", False), ("Leeds", "Cardiff", False)],
)
def test_a_place_lies_in_what_is_denied(yes, no, expected, knowledge, reading):
    mine, theirs = (PlaceValue.model_validate(place(name)).read(reading) for name in (yes, no))
    assert (mine.refines(theirs, knowledge), mine.surely_refines(theirs, knowledge)) == (expected, expected)


def test_a_name_of_the_table_is_read_as_its_key():
    read = PlaceValue.model_validate({"kind": "place", "place": {"mention": "the-town"}})
    assert read.place.mention == "the-town"
    assert PlaceValue.model_validate(place("Leeds")).place.name == "Leeds"


def test_a_softened_contradiction_keeps_its_question_and_gains_a_caution():
    clash = Comparison(Verdict.CONTRADICT, "They differ.", "Which one is meant?")
    assert clash.at_most_tension("One is rough.") == Comparison(
        Verdict.TENSION, "They differ.", "Which one is meant?", ("One is rough.",)
    )
    fits = Comparison(Verdict.COMPATIBLE, "They fit.")
    assert fits.at_most_tension("One is rough.") is fits


def test_a_term_is_told_in_words(reading):
    assert TermValue.model_validate(term("not-agreed")).read(reading).say() == "not agreed"
