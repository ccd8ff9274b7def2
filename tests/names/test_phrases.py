"""What a phrase hangs on."""

import pytest

from checker.model.registry import Registry
from checker.names.phrases import hang_together
from checker.names.registry import RegistryIndex
from checker.names.resolve import plain, resolve
from checker.values.mention import MentionKind


@pytest.mark.parametrize(
    ("left", "right", "one"),
    [
        ("repair of the bridge", "repair of the old bridge in Tarn", True),
        ("bridge", "repair of the bridge", False),
        ("cease-fire in Tarn", "ceasefire", True),
        ("ceasefire", "violations of the ceasefire", False),
        ("end of the war", "war", False),
        ("quarrels in the port", "quarrel of the dockers in the port", True),
        ("glass in the port", "glas in the port", False),
        ("flood relief", "flood damage", False),
        ("two repairs of the bridge", "repairs of the bridge", True),
        ("", "war", True),
    ],
)
def test_phrases(left, right, one):
    assert hang_together(left, right, "issue") is hang_together(right, left, "issue") is one


def test_a_short_topic_is_not_what_is_done_about_it():
    mentions = [
        plain("a", name, MentionKind.ISSUE) for name in ("ceasefire", "violations of the ceasefire", "status of the ceasefire")
    ]
    found = resolve({"a": mentions}, RegistryIndex.build([("registry.json", Registry.model_validate({"schema_version": 1}))]))
    assert len({found.entity("a", one) for one in mentions}) == len(mentions)
    assert found.unsure == ()
