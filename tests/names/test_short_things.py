"""What "the Commission" or "the sixth round" can mean among full names: each that fits beside one that does not."""

import pytest

from checker.names.fit import Fit
from checker.names.short_things import fit_thing, is_firm, is_sorted, nouns, numbered, words_of

SIXTH = numbered(6, "Lorne talks")


@pytest.mark.parametrize(
    ("short", "full", "fit"),
    [
        ("the Commission", "Harbour Commission", Fit.SURE),
        ("the Commission", "Harbour Council", Fit.NOT),
        ("the commission", "Harbour Commission", Fit.SURE),
        ("a commission", "Harbour Commission", Fit.NOT),
        ("the commissions", "Harbour Commission", Fit.NOT),
        ("the commissions", "Harbour Commissions", Fit.SURE),
        ("the Army", "Quay Army", Fit.SURE),
        ("the army", "Quay Army", Fit.OPEN),
        ("the northern army", "Northern Quay Army", Fit.OPEN),
        ("the Ministry of Health", "Ministry of Justice", Fit.NOT),
        ("", "Quay Army", Fit.NOT),
    ],
)
def test_a_short_name_has_the_sort_and_no_word_of_its_own(short, full, fit):
    assert fit_thing(short, full, "organisation") is fit


@pytest.mark.parametrize(
    ("short", "full", "fit"),
    [
        ("the company", "Quill Ltd", Fit.OPEN),
        ("the firm", "Quill Ltd", Fit.OPEN),
        ("the company", "Harbour Council", Fit.NOT),
        ("the company", "the Company", Fit.NOT),
    ],
)
def test_a_company_says_so_by_its_legal_form(short, full, fit):
    assert fit_thing(short, full, "organisation") is fit


@pytest.mark.parametrize(
    ("short", "full", "fit"),
    [
        ("the 6th round", SIXTH, Fit.SURE),
        ("the 5th round", SIXTH, Fit.NOT),
        ("the sixth day", SIXTH, Fit.NOT),
        ("the sixth meeting", SIXTH, Fit.MAYBE),
        ("the 6th round", "sixth round of the Lorne talks", Fit.SURE),
        ("the 6th round", "sixth meeting on Lorne", Fit.MAYBE),
        ("the 6th round", "the Lorne talks", Fit.NOT),
    ],
)
def test_a_number_counts_one_sort_of_event(short, full, fit):
    assert fit_thing(short, full, "event") is fit


@pytest.mark.parametrize(
    ("short", "full", "fit"),
    [
        ("the summit", "Lorne summit", Fit.SURE),
        ("the next summit", "next Lorne summit", Fit.SURE),
        ("the next summit", "Lorne summit", Fit.NOT),
        ("the summit", "next Lorne summit", Fit.NOT),
        ("the summit", "northern Lorne summit", Fit.NOT),
        ("the summit", "Lorne conference", Fit.NOT),
    ],
)
def test_events_of_a_row_are_told_apart(short, full, fit):
    assert fit_thing(short, full, "event") is fit


@pytest.mark.parametrize(
    ("short", "full", "fit"),
    [
        ("the ceasefire", "ceasefire in Lorne", Fit.SURE),
        ("ceasefire", "ceasefire in Lorne", Fit.MAYBE),
        ("the ceasefire", "end of the ceasefire", Fit.NOT),
    ],
)
def test_a_topic_is_the_one_spoken_of(short, full, fit):
    assert fit_thing(short, full, "issue") is fit


def test_a_name_says_its_sort_by_its_head_or_its_legal_form():
    assert is_sorted("Quay Party", "group")
    assert is_sorted("Quill Ltd", "organisation")
    assert not is_sorted("Quill", "organisation")


def test_words_that_say_nothing_but_that_it_is_a_company():
    assert is_firm(words_of("the company", "organisation"))
    assert not is_firm(words_of("the Quill company", "organisation"))


def test_singular_and_plural_have_one_noun_and_an_acronym_its_words():
    assert nouns(words_of("Ministries of Health", "organisation")) == nouns(words_of("Ministry of Health", "organisation"))
    assert nouns(words_of("Health Corps", "organisation")) != nouns(words_of("Health Corp", "organisation"))
    assert [token.text for token in words_of("UN", "organisation")] == ["United", "Nations"]
