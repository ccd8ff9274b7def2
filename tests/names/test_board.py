"""What is known while mentions are resolved."""

import pytest

from checker.model.registry import Registry
from checker.names.board import Board
from checker.names.name_key import entry_key, name_key
from checker.names.registry import RegistryIndex
from checker.values.mention import Mention, MentionKind

ENTITIES = [
    {"id": "rome-talks", "kind": "series", "names": [{"name": "Rome talks"}]},
    {"id": "rome-2", "kind": "event", "names": [{"name": "spring meeting"}], "series": "rome-talks", "ordinal": 2},
    {
        "id": "board",
        "kind": "organisation",
        "names": [{"name": "Harbour Board"}, {"name": "the board", "type": "weak"}, {"name": "the commission"}],
    },
    {"id": "storm-1", "kind": "group", "names": [{"name": "Northern Storm"}], "not_same_as": ["storm-2"]},
    {"id": "storm-2", "kind": "group", "names": [{"name": "Northern Storm"}]},
]


def board(*decisions):
    record = {"schema_version": 1, "entities": ENTITIES, "decisions": list(decisions)}
    return Board(RegistryIndex.build([("claims/registry.json", Registry.model_validate(record))]))


def decision(left, right, what):
    return {"left": left, "right": right, "kind": "organisation", "decision": what, "reason": "As agreed."}


def test_a_name_of_one_entry_is_joined_with_it_and_one_of_two_is_not():
    made = board()
    assert made.clusters.entry(name_key("harbour board", MentionKind.GROUP)) == entry_key("board")
    assert made.clusters.entry(name_key("Northern Storm", MentionKind.GROUP)) is None
    assert made.bearers(name_key("Northern Storm", MentionKind.GROUP)) == ("storm-1", "storm-2")


@pytest.mark.parametrize(
    ("name", "kind", "strong"),
    [
        ("Harbour Board", "organisation", True),
        ("the commission", "organisation", True),
        ("the board", "organisation", False),
        ("the council", "organisation", False),
        ("the airline", "organisation", False),
        ("Rome talks", "event", False),
        ("Rome meeting", "event", True),
        ("second hearing", "event", False),
    ],
)
def test_strong_names(name, kind, strong):
    assert board().is_strong(name, MentionKind(kind)) is strong


def test_an_event_that_goes_by_the_name_of_a_series_is_not_named_by_it():
    made = board()
    made.place("a", Mention(kind=MentionKind.SERIES, name="Oslo talks"), name_key("Oslo talks", MentionKind.SERIES), ())
    assert not made.is_strong("Oslo talks", MentionKind.EVENT)


def test_a_decision_makes_a_weak_name_strong_and_says_whose_it_is():
    made = board(decision("the council", "board", "same"))
    assert made.is_strong("the council", MentionKind.ORGANISATION)
    assert made.clusters.entry(name_key("the council", MentionKind.ORGANISATION)) == entry_key("board")


def test_a_decision_to_keep_apart_is_a_veto():
    made = board(decision("Elm House", "board", "different"))
    assert made.clusters.join(name_key("Elm House", MentionKind.ORGANISATION), entry_key("board"), ["alike"]).endswith(
        "As agreed."
    )


def test_labels():
    made = board()
    assert made.label(entry_key("board")) == "Harbour Board"
    assert made.label(entry_key("rome-2")) == "spring meeting"
    made.numbers[entry_key("x")] = (entry_key("rome-talks"), 7)
    made.clusters.root(entry_key("x"))
    assert made.label(entry_key("x")) == "Rome talks, number 7"
    key = name_key("Elm House", MentionKind.ORGANISATION)
    made.wordings[key].update({"Elm House", "the Elm House"})
    assert made.label(key) == "Elm House"
