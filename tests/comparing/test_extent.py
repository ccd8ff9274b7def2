"""Days, beginning, end and length of one event."""

import pytest

from checker.rules.example import date, event, says

A, B = "alba-post", "bravo-star"
FIRE = event("harbour fire")


def on(predicate, edtf, source=A, **more):
    return says(source, FIRE, predicate, date(edtf), **more)


def lasted(number, unit, **more):
    return says(B, FIRE, "lasted", {"kind": "duration", "number": number, "unit": unit, **more})


@pytest.mark.parametrize(
    ("days", "number", "unit", "fits"),
    [
        ("2021-03-09/2021-03-10", 9, "hour", True),
        ("2021-03-09/2021-03-11", 9, "hour", False),
        ("2021-03-09/2021-03-11", 30, "hour", True),
        ("2021-03-09/2021-03-10", 2, "day", True),
        ("2021-03-09/2021-03-10", 4, "day", False),
        ("2021-03-09/2021-03-15", 1, "week", True),
        ("2021-03-09", 4, "day", True),
    ],
)
def test_days_and_length(days, number, unit, fits, loud):
    assert loud(on("held-on", days), lasted(number, unit)) == ([] if fits else ["warning date-extent"])


@pytest.mark.parametrize(
    ("days", "predicate", "day", "expected"),
    [
        ("2021-09-14", "ended-on", "2021-09-16", []),
        ("2021-09-14", "ended-on", "2021-09-12", ["error date-extent"]),
        ("2021-09-14", "began-on", "2021-09-12", []),
        ("2021-09-14", "began-on", "2021-09-16", ["error date-extent"]),
        ("2021-09-14/2021-09-16", "began-on", "2021-09-12", ["error date-extent"]),
        ("2021-09-14/2021-09-16", "began-on", "2021-09-15", ["warning date-extent"]),
        ("2021-09-14/2021-09-16", "began-on", "2021-09", []),
        ("2021-09-14/2021-09-16", "ended-on", "2021-09-16", []),
    ],
)
def test_days_and_ends(days, predicate, day, expected, loud):
    assert loud(on("held-on", days), on(predicate, day, B)) == expected


def test_an_inferred_part_is_only_to_check(loud):
    note = [{"part": "/subject", "note": "from the sentence before"}]
    assert loud(on("held-on", "2021-09-14/2021-09-16", inferred=note), on("began-on", "2021-09-20", B)) == ["warning date-extent"]


def test_from_to_and_length(loud):
    span = on("began-on", "2021-09-01"), on("ended-on", "2021-09-10")
    assert loud(*span, lasted(3, "day")) == ["warning date-extent"]
    assert loud(*span, lasted(9, "day")) == []
    assert loud(*span, lasted(10, "day")) == []
    assert loud(on("began-on", "2021-09"), on("ended-on", "2021-09-10"), lasted(3, "day")) == []
