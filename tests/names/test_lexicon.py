from collections import Counter

import pytest

from checker.names import lexicon
from checker.names.answer import Identity
from checker.names.forms import is_weak
from checker.names.match import compare

TABLES = [
    lexicon.HEADS,
    lexicon.BORROWED_HEADS,
    lexicon.COMMON,
    lexicon.BORROWED_COMMON,
    lexicon.QUALIFIERS,
    lexicon.LEGAL,
]


@pytest.mark.parametrize("table", TABLES)
def test_tables_hold_folded_words(table):
    words = [word.removesuffix(":") for word in table.split()]
    assert words
    assert all(word.replace("-", "").isalpha() and word.isascii() and word.islower() for word in words)


def test_each_table_begins_with_a_canonical_word():
    assert all(table.split()[0].endswith(":") for table in TABLES)


@pytest.mark.parametrize("table", [lexicon.HEADS, lexicon.COMMON, lexicon.BORROWED_COMMON, lexicon.QUALIFIERS])
def test_no_form_stands_under_two_words(table):
    words = Counter(word for word in table.split() if word != "opposition")
    assert not [word for word, times in words.items() if times > 1]


def test_heads_are_no_common_words():
    heads, common = ({word.removesuffix(":") for word in table.split()} for table in (lexicon.HEADS, lexicon.COMMON))
    assert not heads & common


def test_borrowed_words_mean_english_ones():
    heads, common = ({word for word in table.split() if word.endswith(":")} for table in (lexicon.HEADS, lexicon.COMMON))
    assert {word for word in lexicon.BORROWED_HEADS.split() if word.endswith(":")} <= heads
    assert {word for word in lexicon.BORROWED_COMMON.split() if word.endswith(":")} <= common


@pytest.mark.parametrize(
    ("left", "right", "kind", "answer"),
    [
        ("Banco de Mexico", "Bank of Mexico", "organisation", Identity.SAME),
        ("Banco Central de Mexico", "Bank of Mexico", "organisation", Identity.UNSURE),
        ("Partido Comunista de Cuba", "Communist Party of Cuba", "organisation", Identity.SAME),
        ("Frente Comunista de Cuba", "Communist Party of Cuba", "organisation", Identity.DIFFERENT),
        ("Masjid al-Noor", "Al-Noor Mosque", "place", Identity.SAME),
        ("Masjid al-Noor", "Al-Noor Hospital", "place", Identity.DIFFERENT),
        ("Golden Gate Bridge", "Golden Gate Park", "place", Identity.DIFFERENT),
        ("Izmir quake", "Izmir earthquake", "event", Identity.SAME),
        ("Izmir flood", "Izmir earthquake", "event", Identity.DIFFERENT),
        ("Hurricane Ada", "Typhoon Ada", "event", Identity.DIFFERENT),
        ("Hurricane Ada", "Storm Ada", "event", Identity.UNSURE),
        ("Milan final", "Milan semi-final", "event", Identity.DIFFERENT),
    ],
)
def test_words_for_one_sort_of_thing(left, right, kind, answer):
    assert compare(left, right, kind).identity is answer
    assert compare(right, left, kind).identity is answer


@pytest.mark.parametrize(
    ("name", "weak"),
    [
        ("the Airport Authority", True),
        ("Kestrel Airport Authority", False),
        ("State Hospital", True),
        ("Channel 4", False),
        ("Law Society", False),
        ("Gulf War", False),
    ],
)
def test_names_that_only_say_what_sort_of_thing_it_is(name, weak):
    assert is_weak(name, "organisation") is weak
