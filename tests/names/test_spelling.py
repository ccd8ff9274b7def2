"""Spellings join only where nothing speaks against it; the answers of the comparison are given here as a table."""

from itertools import permutations
from types import SimpleNamespace

from checker.model.registry import Registry
from checker.names.answer import Answer, Identity
from checker.names.board import Board
from checker.names.name_key import name_key
from checker.names.registry import RegistryIndex
from checker.names.spelling import Spellings
from checker.values.mention import MentionKind

NAMES = ("Alpha Beta", "Alpha Carol", "Alpha Delta")
KEYS = tuple(name_key(name, MentionKind.GROUP) for name in NAMES)


class Table:
    """Answers as told: pairs by their places in NAMES, different where nothing is told."""

    def __init__(self, told):
        self._told = {frozenset((NAMES[left], NAMES[right])): identity for (left, right), identity in told.items()}

    def strangers(self, _forms):
        return SimpleNamespace(are=lambda _here, _there: False)

    def compare(self, left, right, _kind):
        return Answer(self._told.get(frozenset((left, right)), Identity.DIFFERENT), ("As told.",))


def joined(told, keys=KEYS, decisions=()):
    record = {"schema_version": 1, "decisions": list(decisions)}
    board = Board(RegistryIndex.build([("registry.json", Registry.model_validate(record))]))
    for key, name in zip(KEYS, NAMES, strict=True):
        board.wordings[key].add(name)
    Spellings(board, Table(told), "group").join(keys)
    groups = sorted({board.clusters.members(key) for key in KEYS})
    return [tuple(KEYS.index(key) for key in group) for group in groups], board.unsure


def test_the_three_names_are_three_keys():
    assert len(set(KEYS)) == 3


def test_the_same_is_joined():
    assert joined({(0, 1): Identity.SAME})[0] == [(0, 1), (2,)]


def test_unsure_is_asked():
    groups, unsure = joined({(0, 1): Identity.UNSURE})
    assert groups == [(0,), (1,), (2,)]
    assert [(left, right) for left, right, _ in unsure] == [(KEYS[0], KEYS[1])]


def test_a_name_that_fits_two_that_differ_joins_neither():
    for keys in permutations(KEYS):
        groups, unsure = joined({(0, 1): Identity.SAME, (0, 2): Identity.SAME}, keys)
        assert groups == [(0,), (1,), (2,)]
        assert {steps[-1] for _, _, steps in unsure} == {
            '"Alpha Beta" fits both "Alpha Carol" and "Alpha Delta", which are not the same.'
        }


def test_a_name_that_fits_two_that_may_be_one_joins_both():
    told = {(0, 1): Identity.SAME, (0, 2): Identity.SAME, (1, 2): Identity.UNSURE}
    assert joined(told)[0] == [(0, 1, 2)]


def test_a_decision_wins():
    decided = {"left": NAMES[0], "right": NAMES[1], "kind": "group", "decision": "different", "reason": "No."}
    assert joined({(0, 1): Identity.SAME}, decisions=[decided]) == ([(0,), (1,), (2,)], [])
