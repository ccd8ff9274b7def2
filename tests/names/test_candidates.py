"""Which names are compared: all that may be one, and few others."""

import random
import string

import pytest

from checker.names.candidates import FEW, LARGEST_BLOCK, Candidates, candidates


def paired(left, right, kind):
    return candidates([left, right], kind).pairs == ((0, 1),)


@pytest.mark.parametrize(
    ("left", "right", "kind"),
    [
        ("Mohammed Alloush", "Mohammad Alloush", "person"),
        ("Stuart Jones", "S. Jones", "person"),
        ("Jones", "Stuart Jones", "person"),
        ("Kairat Abdrakhmanov", "Kairat Abdrakmanov", "person"),
        ("Kairat Abdrakhmanov", "Kairat Addrakhmanov", "person"),
        ("Jaish al-Islam", "Army of Islam", "group"),
        ("Tahrir al-Sham", "Hayat Tahrir al-Sham", "group"),
        ("HNC", "High Negotiations Committee", "group"),
        ("Khan Shaykhun", "Khanshaykhun", "place"),
    ],
)
def test_names_that_may_be_one(left, right, kind):
    assert paired(left, right, kind)
    assert paired(right, left, kind)


@pytest.mark.parametrize(
    ("left", "right", "kind"),
    [
        ("Stuart Jones", "George Krol", "person"),
        ("HNC", "Southern Front", "group"),
        ("Harbour Negotiation Camp", "High Nautical Council", "group"),
        ("Khan Shaykhun", "Aleppo", "place"),
    ],
)
def test_names_that_share_nothing(left, right, kind):
    assert not paired(left, right, kind)


def test_a_crowded_word_is_announced_and_stays_linear():
    dice = random.Random(3)
    names = sorted({f"Mohammed {''.join(dice.choices(string.ascii_lowercase, k=9)).title()}" for _ in range(400)})
    found = candidates(names, "person")
    assert len(found.pairs) < 12 * len(names)
    assert found.largest == len(names)
    assert found.note("person").startswith(f"Names of the kind person: {found.crowded} words or sounds are shared by more than")
    assert candidates(names[:LARGEST_BLOCK], "person").note("person") is None


def test_one_shared_word_is_enough_only_where_few_share_it():
    names = [f"{first} Smith" for first in ("Anna", "Bela", "Carol", "Dora", "Edith", "Fay")]
    assert len(candidates(names[:FEW], "person").pairs) == FEW * (FEW - 1) // 2
    assert candidates(names, "person").pairs == ()
    assert len(candidates([*names, "Smith"], "person").pairs) == len(names)


def test_the_note_on_one_crowded_key_and_on_none():
    one = Candidates((), 1, 30).note("person")
    assert one.startswith("Names of the kind person: 1 word or sound is shared by more than 24 names (by 30). Among those, ")
    assert Candidates((), 2, 30).note("person").startswith("Names of the kind person: 2 words or sounds are shared by")
    assert Candidates((), 0, 0).note("person") is None
