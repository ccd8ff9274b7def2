"""Keys of names: of all sources, of one source, of entries."""

import pytest

from checker.names.name_key import entry_key, name_key, weak_key, weak_name
from checker.values.mention import MentionKind


def test_equal_names_of_one_family_have_one_key():
    assert name_key("the Harbour Board", MentionKind.GROUP) == name_key("Board, Harbour", MentionKind.ORGANISATION)
    assert name_key("Harbour Board", MentionKind.GROUP) != name_key("Harbour Board", MentionKind.PLACE)


def test_signs_alone_are_their_own_key():
    assert name_key(" ?! ", MentionKind.GROUP) == ("", "group", "?!")


def test_a_key_of_one_source_bears_its_name():
    assert name_key("Harbour Board", MentionKind.GROUP, "a")[0] == "a"


@pytest.mark.parametrize(
    ("left", "right", "kind", "one"),
    [
        ("the Commission", "Commission", "organisation", True),
        ("the commission", "the Commission", "organisation", True),
        ("a commission", "the commission", "organisation", False),
        ("the commissions", "the commission", "organisation", False),
        ("Mr Lee", "Mrs Lee", "person", False),
        ("the minister", "the prime minister", "person", False),
        ("?!", "!?", "person", False),
    ],
)
def test_weak_keys_hold_every_word(left, right, kind, one):
    keys = [weak_key(name, MentionKind(kind), "a") for name in (left, right)]
    assert (keys[0] == keys[1]) is one


@pytest.mark.parametrize(
    ("name", "kind", "weak"),
    [
        ("Lee", "person", True),
        ("Ada Lee", "person", False),
        ("the Prince of Wales", "person", True),
        ("a senior official", "person", True),
        ("the airline", "organisation", True),
        ("Skyline", "organisation", False),
        ("the talks", "event", True),
    ],
)
def test_weak_names(name, kind, weak):
    assert weak_name(name, MentionKind(kind)) is weak


def test_the_key_of_an_entry_has_no_family():
    assert entry_key("harbour-board") == ("", "", "harbour-board")
