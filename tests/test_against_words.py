"""What words say against a decision that two are one; silence where they do not, or where a listed name meets the other."""

import pytest

from checker.against_words import against_words
from checker.model.registry import Registry
from checker.names.registry import RegistryIndex
from checker.values.mention import MentionKind

FORCE = {"id": "quay-force", "kind": "group", "names": [{"name": "Quay Force"}, {"name": "Pier Guard", "type": "former"}]}
REGISTRY = RegistryIndex.build([("registry.json", Registry.model_validate({"schema_version": 1, "entities": [FORCE]}))])


@pytest.mark.parametrize(
    ("left", "right", "kind"),
    [
        ("Norland", "Sudland", "country"),
        ("Lorne Harbour Force", "Mill Guard", "group"),
        ("quay-force", "Mill Guard", "group"),
        ("Pier Guard", "Lorne Union", "group"),
        ("LHF", "Lorne Union", "group"),
        ("second Lorne summit", "third Lorne summit", "event"),
    ],
)
def test_words_that_make_two(left, right, kind):
    found = against_words(left, right, MentionKind(kind), REGISTRY)
    assert found.startswith(f"Their words alone say that {left} and {right} are two: ")
    assert found.endswith("if it was a slip, delete the file.")


@pytest.mark.parametrize(
    ("left", "right", "kind"),
    [
        ("Norland", "Northern Norland", "country"),
        ("Lorne Harbour Force", "Joint Lorne Harbour Force", "group"),
        ("LHF", "Lorne Harbour Force", "group"),
        ("quay-force", "Pier Guards", "group"),
        ("Pier Guard", "The Quay-Force", "group"),
        ("second Lorne summit", "second summit of Lorne", "event"),
    ],
)
def test_words_that_do_not(left, right, kind):
    assert against_words(left, right, MentionKind(kind), REGISTRY) is None
