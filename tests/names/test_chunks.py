import random

import pytest

from checker.names.chunks import chunks
from checker.names.forms import _person, _thing, form

_TEXT = """
Rami Makhlouf al-Nabaq at-Tamimi Al el-Din Nuruddin Abu bin Abd de Van J J. Zoé III VI Sheikh President of the and with by on Bank
University National People's Front Army North East cease fire re 5 5th twenty first Peru Peruvian US U.S. United Nations limited
liability company no nr A B Zone round talks 2003 Smith-Jones -Lee Lee- (Lee) x/y O'Neil Ltd. Hakim Dr co-founder И Иван 李 ،
"""
WORDS = _TEXT.split()
KINDS = ("person", "group", "organisation", "place", "event", "series", "office", "agreement")


@pytest.mark.parametrize("kind", KINDS)
def test_a_name_read_in_chunks_is_read_as_it_is_as_a_whole(kind):
    dice = random.Random(7)
    for _ in range(3000):
        name = " ".join(dice.choices(WORDS, k=dice.randrange(1, 5)))
        whole = _person(name) if kind == "person" else _thing(name, kind)
        assert form(name, kind) == whole, name


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("Rami Makhlouf", "person"),
        ("Hassan al-Nabaq", "person"),
        ("Institute of Chemistry", "organisation"),
        ("5th Coastal Division", "group"),
        ("Siege of Filor 1994", "event"),
    ],
)
def test_plain_words_are_read_by_themselves(name, kind):
    assert [len(one.words) for one in chunks(name, kind)] == [1 + word.count("-") for word in name.split()]


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("Rami al Makhlouf", "person"),
        ("Makhlouf, Rami", "person"),
        ("Dr Makhlouf", "person"),
        ("Hassan at-Tamimi", "person"),
        ("Henry IV", "person"),
        ("Khalid bin Salman", "person"),
        ("Bank of Peru", "organisation"),
        ("5 Coastal Divisions", "group"),
        ("North East Front", "group"),
        ("cease fire", "agreement"),
        ("Zone B", "place"),
        ("a " * 40, "group"),
        ("", "group"),
    ],
)
def test_words_that_belong_together_are_not(name, kind):
    assert chunks(name, kind) is None
