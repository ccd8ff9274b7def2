"""Offices as titles word them."""

import pytest

from checker.names.offices import Office, genders, is_office, offices_of, read_offices
from checker.names.pieces import pieces


def office(head, apart=(), more=(), whose=()):
    return Office(head, frozenset(apart), frozenset(more), frozenset(whose))


@pytest.mark.parametrize(
    ("words", "offices"),
    [
        ("the Chilean President", (office("president", whose=["Chile"]),)),
        ("President of the Republic of Chile", (office("president", whose=["Chile"]),)),
        ("former Deputy Prime Minister", (office("prime minister", ["former", "deputy"]),)),
        ("Minister of Foreign Affairs of Peru", (office("minister", more=["foreign"], whose=["Peru"]),)),
        ("Secretary-General", (office("secretary general"),)),
        ("Lieutenant General", (office("general", more=["lieutenant"]),)),
        ("Justice", (office("judge"),)),
        ("President and Minister of Defence", (office("president"), office("minister", more=["defence"]))),
        ("the driver", ()),
        ("", ()),
    ],
)
def test_reading(words, offices):
    assert read_offices(pieces(words)) == offices


@pytest.mark.parametrize(
    ("name", "heads"),
    [
        ("Chilean President Ann Obi", ["president"]),
        ("Ann Obi, President of Chile", ["president"]),
        ("coach Erik Dahl", ["coach"]),
        ("Ann Obi", []),
    ],
)
def test_offices_of_a_full_name(name, heads):
    assert [one.head for one in offices_of(name)] == heads


@pytest.mark.parametrize(
    ("name", "alone"),
    [
        ("the President", True),
        ("the Prince of Wales", True),
        ("President of Chile Ann Obi", False),
        ("King Salman of Saudi Arabia", False),
        ("Joan of Arc", False),
        ("Ann Obi", False),
        ("the driver", False),
    ],
)
def test_an_office_alone(name, alone):
    assert is_office(name) is alone


@pytest.mark.parametrize(
    ("name", "told"),
    [("Mr Lee", {"man"}), ("Lady Ada Lee", {"woman"}), ("Dr Lee", set()), ("Queen's Counsel Tom Lee", {"woman"})],
)
def test_genders(name, told):
    assert genders(name) == told
