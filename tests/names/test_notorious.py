"""Pairs that every measure of likeness gets wrong, and pairs of unlike spellings that are one."""

import pytest

from checker.names.answer import Identity
from checker.names.match import compare

NEVER_SAME = [
    ("Hayat Tahrir al-Sham", "Ahrar al-Sham", "group"),
    ("Ahrar al-Sham", "Tahrir al-Sham", "group"),
    ("Jaish al-Islam", "Jaysh al-Izza", "group"),
    ("Free Syrian Army", "Syrian Arab Army", "group"),
    ("North Front", "South Front", "group"),
    ("Northern Front", "South Front", "group"),
    ("Iran", "Iraq", "country"),
    ("fourth round", "fourteenth round", "event"),
    ("4th round of the talks", "14th round of the talks", "event"),
    ("round IV of the Basel talks", "fourteenth round of the Basel talks", "event"),
    ("Assistant Secretary", "Acting Assistant Secretary", "office"),
    ("Assistant Secretary of State", "Acting Assistant Secretary of State", "office"),
    ("John Smith", "Joan Smith", "person"),
    ("Boeing 737", "Boeing 747", "organisation"),
    ("Boeing 737", "Boeing 747", "aircraft"),
    ("Mohammed bin Salman", "Mohammed bin Sultan", "person"),
    ("Prince Mohammed bin Salman", "Muhammad ibn Sultan", "person"),
    ("Abu Bakr al-Baghdadi", "Abu Omar al-Baghdadi", "person"),
]

SAME = [
    ("Jabhat al-Nusra", "Al-Nusra Front", "group"),
    ("Mohammed Alloush", "Mohammad Alloush", "person"),
    ("Mohammad Bagher Ghalibaf", "Mohammad-Baqer Qalibaf", "person"),
    ("Mohammad Ghalibaf", "Mohammad Qalibaf", "person"),
    ("Hayat Tahrir al-Sham (HTS)", "HTS", "group"),
    ("Hayat Tahrir al-Sham (HTS)", "Hay'at Tahrir ash-Sham", "group"),
]

ASKED = [
    ("HTS", "Hayat Tahrir al-Sham", "group"),
    ("ISIS", "Islamic State", "group"),
    ("Ghalibaf", "Qalibaf", "person"),
]


@pytest.mark.parametrize(("left", "right", "kind"), NEVER_SAME)
def test_never_one(left, right, kind):
    assert compare(left, right, kind).identity is not Identity.SAME
    assert compare(right, left, kind).identity is not Identity.SAME


@pytest.mark.parametrize(("left", "right", "kind"), SAME)
def test_one(left, right, kind):
    assert compare(left, right, kind).identity is Identity.SAME
    assert compare(right, left, kind).identity is Identity.SAME


@pytest.mark.parametrize(("left", "right", "kind"), ASKED)
def test_a_question_as_long_as_nobody_says_so(left, right, kind):
    assert compare(left, right, kind).identity is Identity.UNSURE
