"""Where very much is told of one thing, the report says that not each was held against each."""

from checker.comparing.crowds import MOST
from checker.comparing.suspects import FEW
from checker.rules.example import event, number, says


def claims(events, values):
    return [
        says(f"paper-{n}", event(f"fair at {word}"), "taking-part", number(1_001 + 2 * n))
        for word in events
        for n in range(values)
    ]


def test_nothing_is_said_of_a_few(check_claims):
    assert check_claims(claims(["Lorne"], FEW)).report.gaps.crowded == ()


def test_what_is_told_in_many_ways_is_named_with_their_number(check_claims):
    notes = check_claims(claims(["Lorne"], FEW + 1)).report.gaps.crowded
    assert [note.partition(" different")[0] for note in notes] == [f"“The fair at Lorne involved …” is told in {FEW + 1}"]


def test_of_many_such_things_the_first_are_named(check_claims):
    words = ["Alba", "Brevik", "Corran", "Durness", "Embo", "Farr", "Golspie"]
    notes = check_claims(claims(words, FEW + 1)).report.gaps.crowded
    assert len(notes) == MOST + 1
    assert notes[-1] == f"So it is with {len(words) - MOST} more matters."
