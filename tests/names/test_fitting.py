"""Short names and the full names they can be short for."""

import pytest

from checker.names.fitting import fits
from checker.names.full_names import FullNames

CASES = [
    ("Alloush", "Mohammed Alloush", "person", True),
    ("M. Alloush", "Mohammed Alloush", "person", True),
    ("Z. Alloush", "Mohammed Alloush", "person", False),
    ("Aloush", "Jaish Alloushi", "person", False),
    ("the Foreign Minister", "Russian Foreign Minister Sergey Lavrov", "person", True),
    ("the Foreign Minister", "Deputy Foreign Minister Mikhail Bogdanov", "person", False),
    ("the Foreign Minister", "Sergey Lavrov", "person", False),
    ("the government", "the Syrian government", "group", True),
    ("the government", "the Syrian government delegation", "group", False),
    ("the army", "the Syrian government", "group", False),
    ("the 6th round", "sixth round of the Rome talks", "event", True),
    ("the 6th round", "number 6", "event", True),
    ("the 6th round", "number 16", "event", False),
]


@pytest.mark.parametrize(("short", "full", "kind", "fit"), CASES)
def test_fits(short, full, kind, fit):
    assert fits(short, full, kind) is fit


@pytest.mark.parametrize(("short", "full", "kind", "fit"), CASES)
def test_the_look_up_finds_the_same(short, full, kind, fit):
    key = ("", kind, full)
    assert FullNames([(kind, full, key)]).fitting(short, kind) == ({key} if fit else set())
