"""What the name of an event says: number, series, class."""

import pytest

from checker.names.events import EventName, is_vague, read_event_name


@pytest.mark.parametrize(
    ("name", "ordinal", "series"),
    [
        ("sixth round of the Rome talks", 6, "Rome talks"),
        ("the 6th round of Rome talks", 6, "Rome talks"),
        ("round six of the Rome talks", 6, "Rome talks"),
        ("round VI of the Rome talks", 6, "Rome talks"),
        ("twenty-first session of the assembly on trade", 21, "the assembly on trade"),
        ("sixth high-level meeting of the Rome process", 6, "Rome process"),
        ("sixth round of the 2017 Rome II talks", 6, "2017 Rome II talks"),
        ("sixth round of talks", 6, None),
        ("sixth round of the peace talks", 6, None),
        ("the 13th round", 13, None),
        ("second meeting of the sixth round", 2, None),
        ("first round of talks since April 2016", None, None),
        ("first-ever round of the Rome talks", None, None),
        ("Expo 2017", None, None),
        ("two-day meeting in Rome", None, None),
        ("Rome talks", None, None),
        ("the sixth and final round of the Rome talks", 6, "Rome talks"),
        ("second round of the presidential election", 2, "the presidential election"),
        ("second round of voting", 2, None),
        ("round 12 in Rome", 12, None),
        ("second day of the third round of the Rome talks", 2, None),
        ("eve of the sixth round of the Rome talks", None, None),
        ("talks ahead of the sixth round of the Rome talks", None, None),
        ("first three rounds of the Rome talks", None, None),
        ("seventh-round match", None, None),
        ("sixth-round talks", 6, None),
        ("Season 3, Episode 4", None, None),
        ("talks in Rome, round 6", 6, None),
        ("", None, None),
    ],
)
def test_number_and_series(name, ordinal, series):
    read = read_event_name(name)
    assert (read.ordinal, read.series) == (ordinal, series)


@pytest.mark.parametrize(
    ("name", "ordinal", "wording"),
    [
        ("Rome-6 talks", 6, "Rome talks"),
        ("Rome 6", 6, "Rome"),
        ("Rome VI", 6, "Rome"),
        ("Rome talks, round 6", 6, "Rome talks"),
        ("Sixth Rome round", 6, "Rome"),
        ("the 12th Rome meeting", 12, "Rome"),
    ],
)
def test_what_would_be_the_series(name, ordinal, wording):
    read = read_event_name(name)
    assert read.ordinal == ordinal
    assert read.series is None
    assert wording in read.may_be


@pytest.mark.parametrize("name", ["January 23 talks", "second day of the Rome talks", "Second World War"])
def test_other_numbers_leave_no_wording_of_a_series(name):
    assert read_event_name(name).series is None
    assert not {"talks", "Rome talks", "Rome"} & set(read_event_name(name).may_be)


@pytest.mark.parametrize(
    ("name", "head", "meets"),
    [
        ("sixth round of the Rome talks", "round", True),
        ("National Dialogue Congress", "congress", True),
        ("bombing of a market", "bombing", False),
        ("Capua attack", "attack", False),
    ],
)
def test_the_class_is_the_head_noun(name, head, meets):
    assert read_event_name(name).head == head
    assert read_event_name(name).is_meeting is meets


@pytest.mark.parametrize(
    ("name", "vague"),
    [
        ("the peace talks", True),
        ("the next round", True),
        ("the Rome talks", False),
        ("the attack", False),
        ("second hearing", True),
        ("Game 7", True),
        ("Season 3, Episode 4", True),
        ("second hearing on the dam", False),
    ],
)
def test_vague_names(name, vague):
    assert is_vague(name) is vague


def test_several_numbers_count_nothing():
    assert read_event_name("3rd and 4th Rome talks") == EventName(head="talks")
