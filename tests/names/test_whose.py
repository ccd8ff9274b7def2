"""Whose an office is."""

import pytest

from checker.names.pieces import pieces
from checker.names.whose import is_country, owners


@pytest.mark.parametrize(
    ("words", "whose"),
    [
        ("Chilean", {"Chile"}),
        ("the Republic of Chile", {"Chile"}),
        ("Chile", {"Chile"}),
        ("Niger", {"Niger"}),
        ("Nigerian", {"Nigeria"}),
        ("United States", {"United States"}),
        ("Saudi Arabia and Peru", {"Saudi Arabia", "Peru"}),
        ("", set()),
    ],
)
def test_owners(words, whose):
    assert owners(pieces(words)) == whose


def test_other_owners_are_known_by_their_sound():
    assert owners(pieces("Khaybar")) == owners(pieces("Kheybar")) != owners(pieces("Harlow"))


def test_countries():
    assert is_country(pieces("the United States"))
    assert not is_country(pieces("Harlow"))
