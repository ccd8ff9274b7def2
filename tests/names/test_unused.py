import pytest

from checker.model.registry import Registry
from checker.names.registry import RegistryIndex
from checker.names.resolve import resolve
from checker.names.unused import unused_decisions
from checker.values.mention import Mention, MentionKind

FILE = "claims/registry/one.json"
ENTRY = {"id": "red-front", "kind": "group", "names": [{"name": "Red Front"}, {"name": "RF", "type": "acronym"}]}


def unused(left, right, kind="group"):
    one = {"left": left, "right": right, "kind": kind, "decision": "same", "reason": "Agreed"}
    registry = Registry.model_validate({"schema_version": 1, "entities": [ENTRY], "decisions": [one]})
    mentions = {"gazette": [Mention(kind=MentionKind.GROUP, name="Blue Front", also=("Blues",))]}
    found = resolve(mentions, RegistryIndex.build([(FILE, registry)]))
    return [(one.file, one.pointer, one.rule) for one in unused_decisions(found)]


@pytest.mark.parametrize("name", ["red-front", "Red Front", "RF", "Blue Front", "the Blue Front", "Blues"])
def test_a_decision_about_what_somebody_uses_is_used(name):
    assert unused(name, "Blue Front") == []


@pytest.mark.parametrize("name", ["blue-frond", "Blue Frond", "Green Front"])
def test_a_decision_about_what_nobody_uses_is_noted_at_its_side(name):
    assert unused(name, "Blue Front") == [(FILE, "/decisions/0/left", "unused-decision")]
    assert unused("Blue Front", name) == [(FILE, "/decisions/0/right", "unused-decision")]


def test_a_name_of_another_kind_is_another_name():
    assert unused("Blue Front", "Red Front", kind="person") == [
        (FILE, "/decisions/0/left", "unused-decision"),
        (FILE, "/decisions/0/right", "unused-decision"),
    ]
