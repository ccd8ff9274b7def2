"""Conditions that set a part apart, and those that may name more than the whole."""

import pytest

from checker.comparing.part_words import sets_apart


@pytest.mark.parametrize("condition", ["in hospital", "critically", "under 18", "without heating", "by the police"])
def test_what_sets_a_part_apart(condition):
    assert sets_apart(condition, lasting=True)


@pytest.mark.parametrize(
    "condition",
    [
        "needed",
        "feared dead",
        "Presumed dead",
        "including the missing",
        "dead or missing",
        "before the merger",
        "in 2016",
        "in the first round",
    ],
)
def test_what_may_be_more_than_the_whole(condition):
    assert not sets_apart(condition, lasting=False)


@pytest.mark.parametrize("condition", ["destroyed", "laid off", "closed"])
def test_what_is_gone_is_among_what_was_done_but_not_among_what_there_is(condition):
    assert sets_apart(condition, lasting=False)
    assert not sets_apart(condition, lasting=True)
