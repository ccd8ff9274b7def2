"""A thing answers only what it is asked, and open pairs have one order."""

from checker.names.thing import OpenPair, Thing
from checker.values.mention import MentionKind


def thing(**more):
    return Thing(**{"id": "guild", "kind": MentionKind.GROUP, "label": "Harbour Guild", "wordings": (), **more})


def test_its_names_are_its_wordings_each_once_and_sorted():
    told = (("a", "The Guild"), ("b", "Harbour Guild"), ("c", "The Guild"))
    assert thing(wordings=told).names == ("Harbour Guild", "The Guild")


def test_without_wordings_it_goes_by_its_label():
    assert thing().names == ("Harbour Guild",)


def test_its_reasons_are_worded_when_somebody_asks_and_make_no_difference():
    asked = []

    def told():
        asked.append(True)
        return ("Because.",)

    one = thing(told=told)
    assert (one == thing(), repr(one) == repr(thing()), asked) == (True, True, [])
    assert (one.steps, asked) == (("Because.",), [True])
    assert thing().steps == ()


def test_open_pairs_are_ordered_by_kind_then_by_what_is_printed():
    last, first, middle = (
        OpenPair(*one, "z", "z", ()) for one in (("person", "A", "B"), ("group", "A", "C"), ("group", "B", "A"))
    )
    assert sorted([last, first, middle]) == [first, middle, last]
