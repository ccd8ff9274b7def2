"""Short names and the full names they can be short for; the look-up finds what the comparison does."""

import pytest

from checker.names.fitting import Fit, fit
from checker.names.full_names import FullNames

CASES = [
    ("Alloush", "Mohammed Alloush", "person", Fit.SURE),
    ("M. Alloush", "Mohammed Alloush", "person", Fit.SURE),
    ("Z. Alloush", "Mohammed Alloush", "person", Fit.NOT),
    ("Aloush", "Jaish Alloushi", "person", Fit.NOT),
    ("the Foreign Minister", "Russian Foreign Minister Sergey Lavrov", "person", Fit.SURE),
    ("the Foreign Minister", "Deputy Foreign Minister Mikhail Bogdanov", "person", Fit.NOT),
    ("the Foreign Minister", "Sergey Lavrov", "person", Fit.NOT),
    ("the driver", "driver Tom Hale", "person", Fit.SURE),
    ("the government", "the Syrian government", "group", Fit.SURE),
    ("the government", "the Syrian government delegation", "group", Fit.NOT),
    ("the army", "the Syrian government", "group", Fit.NOT),
    ("the airline", "Skyline Airlines", "organisation", Fit.OPEN),
    ("the company", "Novatek Materials plc", "organisation", Fit.OPEN),
    ("the ceasefire", "stable ceasefire", "issue", Fit.SURE),
    ("ceasefire", "stable ceasefire", "issue", Fit.MAYBE),
    ("the ceasefire", "status of the ceasefire", "issue", Fit.NOT),
    ("the 6th round", "sixth round of the Rome talks", "event", Fit.SURE),
    ("the 6th round", "number 6 of Rome talks", "event", Fit.SURE),
    ("the 6th round", "number 16 of Rome talks", "event", Fit.NOT),
    ("the 6th hearing", "number 6 of hearings on the dam", "event", Fit.SURE),
    ("the 6th hearing", "number 6 of Rome talks", "event", Fit.MAYBE),
    ("the 6th day", "number 6 of Rome talks", "event", Fit.NOT),
    ("the 6th round", "eve of the sixth round of the Rome talks", "event", Fit.NOT),
    ("the sixth meeting", "sixth round of the Rome talks", "event", Fit.MAYBE),
    ("the meeting", "next meeting of the Rome process", "event", Fit.NOT),
]


@pytest.mark.parametrize(("short", "full", "kind", "expected"), CASES)
def test_fit(short, full, kind, expected):
    assert fit(short, full, kind) is expected


@pytest.mark.parametrize(("short", "full", "kind", "expected"), CASES)
def test_the_look_up_finds_the_same(short, full, kind, expected):
    key = ("", kind, full)
    assert FullNames([(kind, full, key)]).fitting(short, kind) == ({key: expected} if expected else {})
