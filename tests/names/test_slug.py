"""Ids that nobody wrote."""

import pytest

from checker.names.slug import LONGEST, slug, unique


@pytest.mark.parametrize(
    ("name", "expected"),
    [("Jaish al-Islam", "jaish-al-islam"), ("Ås", "as"), ("  UN  (Office)!", "un-office"), ("No. 5", "no-5")],
)
def test_words_become_kebab_case(name, expected):
    assert slug(name, "place") == expected


def test_other_scripts_get_a_stable_hash():
    assert slug("محمد", "person") == slug("محمد", "person")
    assert slug("محمد", "person").startswith("person-")
    assert slug("محمد", "person") != slug("علوش", "person")


def test_long_names_are_cut():
    assert len(slug("ab " * 60, "place")) <= LONGEST
    assert not slug("ab " * 60, "place").endswith("-")


def test_taken_ids_get_the_kind_then_a_number():
    assert unique("paris", "place", set()) == "paris"
    assert unique("paris", "place", {"paris"}) == "paris-place"
    assert unique("paris", "place", {"paris", "paris-place"}) == "paris-place-2"
