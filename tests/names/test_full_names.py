"""Full names are found by the words of a short one, whether the short ones are known before or not."""

import pytest

from checker.names import full_names
from checker.names.fit import Fit
from checker.names.full_names import FullNames
from checker.names.short_things import numbered

ELENA, BEN, OBI, HALE, LIND = (("", "person", one) for one in ("elena", "ben", "obi", "hale", "lind"))
PEOPLE = [
    ("person", "Elena Marsh", ELENA),
    ("person", "Ben Frost", BEN),
    ("person", "President Ann Obi", OBI),
    ("person", "driver Tom Hale", HALE),
    ("person", "doctor Ida Lind", LIND),
]
COUNCIL, QUILL, SIXTH, EIGHTH = (("", "group", one) for one in ("council", "quill", "sixth", "eighth"))
THINGS = [
    ("organisation", "Harbour Council", COUNCIL),
    ("organisation", "Quill Ltd", QUILL),
    ("event", "sixth round of the Lorne talks", SIXTH),
    ("event", numbered(8, "Rome talks"), EIGHTH),
]
SHORTS = [
    ("person", "Marsh", {ELENA: Fit.SURE}),
    ("person", "Elena", {ELENA: Fit.MAYBE}),
    ("person", "Lindqvist", {}),
    ("person", "the president", {OBI: Fit.SURE}),
    ("person", "the chancellor", {}),
    ("person", "the driver", {HALE: Fit.SURE}),
    ("person", "the coach", {}),
    ("person", "the doctor", {LIND: Fit.SURE}),
    ("person", "E. Marsh", {ELENA: Fit.SURE}),
    ("person", "B. Marsh", {}),
    ("organisation", "the Council", {COUNCIL: Fit.SURE}),
    ("organisation", "the councils", {}),
    ("organisation", "the company", {QUILL: Fit.OPEN}),
    ("organisation", "Marsh", {}),
    ("event", "the 6th round", {SIXTH: Fit.SURE}),
    ("event", "the 7th round", {}),
    ("event", "the 8th round", {EIGHTH: Fit.SURE}),
    ("event", "the Council", {}),
]


@pytest.mark.parametrize(("kind", "short", "found"), SHORTS)
def test_a_short_name_finds_what_it_fits_in_its_family(kind, short, found):
    assert FullNames([*PEOPLE, *THINGS]).fitting(short, kind) == found


@pytest.mark.parametrize(("kind", "short", "found"), SHORTS)
def test_it_finds_the_same_where_only_its_own_words_are_kept(kind, short, found):
    assert FullNames([*PEOPLE, *THINGS], [(kind, short)]).fitting(short, kind) == found


def test_it_finds_the_same_where_all_short_names_are_known():
    names = FullNames([*PEOPLE, *THINGS], [(kind, short) for kind, short, _ in SHORTS])
    assert [names.fitting(short, kind) for kind, short, _ in SHORTS] == [found for _, _, found in SHORTS]


def test_a_number_is_enough_where_no_name_says_round():
    names = FullNames([("event", numbered(8, "Rome talks"), EIGHTH)])
    assert names.fitting("the 8th round", "event") == {EIGHTH: Fit.SURE}
    assert names.fitting("the 7th round", "event") == {}


def test_words_of_short_names_that_nobody_announced_are_not_kept():
    names = FullNames(PEOPLE, [("person", "Marsh")])
    assert names.fitting("Frost", "person") == {}
    assert FullNames(PEOPLE, [("person", "Marsh"), ("person", "Frost")]).fitting("Frost", "person") == {BEN: Fit.SURE}


def test_a_name_that_is_added_later_is_found():
    names = FullNames(PEOPLE)
    assert names.fitting("Lindqvist", "person") == {}
    names.add("person", "Ada Lindqvist", BEN)
    assert names.fitting("Lindqvist", "person") == {BEN: Fit.SURE}
    assert names.fitting("Frost", "person") == {BEN: Fit.SURE}


@pytest.mark.parametrize("order", [1, -1])
def test_of_several_names_of_one_thing_the_best_counts(order):
    names = [("person", "Ana Marsh Ruiz", ELENA), ("person", "Ana Marsh", ELENA)][::order]
    assert FullNames(names).fitting("Marsh", "person") == {ELENA: Fit.SURE}
    assert FullNames(names[:1]).fitting("Marsh", "person") == {ELENA: Fit.SURE if order < 0 else Fit.MAYBE}


def test_a_word_that_too_many_full_names_have_says_nothing(monkeypatch):
    names = FullNames([("person", f"{given} Marsh", ("", "person", given)) for given in ("Ann", "Ben", "Cleo")])
    assert len(names.fitting("Marsh", "person")) == 3
    monkeypatch.setattr(full_names, "MOST_FULL", 3)
    assert len(names.fitting("Marsh", "person")) == 3
    monkeypatch.setattr(full_names, "MOST_FULL", 2)
    assert names.fitting("Marsh", "person") == {}


def test_what_no_name_says_the_sort_of():
    names = FullNames([("organisation", "Harbour Council", COUNCIL), ("organisation", "Quill", QUILL)])
    assert names.unsorted("organisation") == ({QUILL}, {COUNCIL})
    names.add("organisation", "Quill Ltd", QUILL)
    assert names.unsorted("organisation") == (set(), {COUNCIL, QUILL})
    assert names.unsorted("event") == (set(), set())
