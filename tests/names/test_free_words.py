"""Free words that say the same."""

import pytest

from checker.names.free_words import agree_in_words

SAME = [
    ("walls of the dam were raised", "the walls of dams are raised"),
    ("to force the council to resign", "forcing the council to resign"),
    ("an open-air market", "Open air markets"),
    ("two days of free entry", "2 days of free entry"),
    ("stay focused on selling the old mill rather than mending it", "focused on selling the old mill rather than mending it"),
    ("the hospital closes its ward in May for repairs", "hospital closes the old ward in May for repairs"),
]
APART = [
    ("town", "western town"),
    ("to spread north", "to spread south"),
    ("bans smoking in bars", "does not ban smoking in bars"),
    ("lets boats of the island pass the lock", "lets no boats of the island pass the lock"),
    ("two days of free entry", "three days of free entry"),
    ("to force the council of Tarn to resign at once", "to force the council to resign at once"),
    ("boats over ten metres pass the lock at night", "boats under ten metres pass the lock at night"),
    ("Norland attacks Sudland", "Sudland attacks Norland"),
    ("attack by Norland on Sudland", "attack on Norland by Sudland"),
    ("trains run from the coast to Tarn", "trains run to the coast from Tarn"),
    ("only women may enter the old baths at noon", "women may enter the old baths at noon"),
    ("bringing both sides to the table", "bringing both sides to the table has been a victory in itself"),
    ("price rises sharply in the harbour town", "price falls sharply in the harbour town"),
    ("the", "a"),
    ("", "town"),
]


@pytest.mark.parametrize(("left", "right"), SAME)
def test_the_same_but_for_small_words_and_endings(left, right):
    told = agree_in_words(left, right)
    assert told is not None
    assert told.startswith("Both say the same")
    assert told == agree_in_words(right, left)


@pytest.mark.parametrize(("left", "right"), APART)
def test_other_words(left, right):
    assert agree_in_words(left, right) is agree_in_words(right, left) is None


def test_what_only_one_has_is_told():
    told = agree_in_words("plans to close the mill in May", "plans to close the old mill in May")
    assert told == 'Both say the same, but only one has "old".'
