"""When a name that the registry lists as short for one entry means it without a full mention."""

import pytest

from checker.model.registry import Registry
from checker.names.bearers import Bearers
from checker.names.board import Board
from checker.names.local import group
from checker.names.name_key import entry_key
from checker.names.registry import RegistryIndex
from checker.values.mention import Mention, MentionKind

ADA = {"id": "ada", "kind": "person", "names": [{"name": "Ada Quill"}, {"name": "Quill", "type": "weak"}]}
BEN = {"id": "ben", "kind": "person", "names": [{"name": "Ben Quill"}]}
CHIEF = {"id": "chief", "kind": "person", "names": [{"name": "Tom Hale"}, {"name": "the harbour chief", "type": "weak"}]}
PUBLIC = {
    "id": "health",
    "kind": "organisation",
    "names": [{"name": "Quay Health Board"}, {"name": "Health Board", "type": "weak"}],
}
OTHER = {"id": "weir", "kind": "organisation", "names": [{"name": "Weir Health Board"}]}
STATE = {"id": "state", "kind": "organisation", "names": [{"name": "Government of Lorne"}, {"name": "Port Vale", "type": "weak"}]}
ONLY = {"id": "only", "kind": "person", "names": [{"name": "Frost", "type": "weak"}]}


def alone(name, kind, entry, *entities, decisions=()):
    record = {"schema_version": 1, "entities": list(entities), "decisions": list(decisions)}
    board = Board(RegistryIndex.build([("registry.json", Registry.model_validate(record))]))
    (local,) = group("a", [Mention(kind=MentionKind(kind), name=name)], board.is_strong)
    return Bearers(board).alone(local, board.clusters.root(entry_key(entry)))


@pytest.mark.parametrize(
    ("name", "kind", "entry", "entities", "means"),
    [
        ("Quill", "person", "ada", (ADA,), True),
        ("Quill", "person", "ada", (ADA, BEN), False),
        ("Quill", "person", "ada", (ADA, CHIEF), True),
        ("Mrs Quill", "person", "ada", (ADA,), True),
        ("the harbour chief", "person", "chief", (CHIEF,), False),
        ("Health Board", "organisation", "health", (PUBLIC,), True),
        ("Health Board", "organisation", "health", (PUBLIC, OTHER), True),
        ("Port Vale", "organisation", "state", (STATE,), False),
        ("Frost", "person", "only", (ONLY,), True),
        ("Quill", "organisation", "ada", (ADA,), False),
    ],
)
def test_a_part_of_its_own_name_does_that_no_other_person_bears(name, kind, entry, entities, means):
    assert alone(name, kind, entry, *entities) is means


def test_two_entries_that_are_decided_to_be_one_are_no_rivals():
    one = {"left": "ada", "right": "ben", "kind": "person", "decision": "same", "reason": "pen name"}
    assert alone("Quill", "person", "ada", ADA, BEN, decisions=[one])
    assert not alone("Quill", "person", "ada", ADA, BEN, decisions=[{**one, "decision": "different"}])
