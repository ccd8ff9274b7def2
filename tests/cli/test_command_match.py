"""`checker match` answers by the project's registry and the decisions beside it, or by words alone."""

import json

import pytest

REGISTRY = {
    "schema_version": 1,
    "entities": [
        {
            "id": "order",
            "kind": "group",
            "names": [{"name": "Party of Order"}, {"name": "Ordnungspartei", "type": "translation"}],
        },
        {"id": "oslin", "kind": "series", "names": [{"name": "Oslin talks"}, {"name": "Northern consultations"}]},
    ],
}
DECISION = {"left": "Reds", "right": "order", "kind": "group", "decision": "same", "reason": "Their own paper says so"}


@pytest.fixture
def known(tmp_path):
    folder = tmp_path / "claims" / "registry"
    folder.mkdir(parents=True)
    (tmp_path / "checker.toml").write_text("", encoding="utf-8")
    (folder.parent / "registry.json").write_text(json.dumps(REGISTRY), encoding="utf-8")
    (folder / "group-order.json").write_text(json.dumps({"schema_version": 1, "decisions": [DECISION]}), encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize(
    ("pair", "kind", "answer", "by_words"),
    [
        (("Ordnungspartei", "Party of Order"), "group", "same", "different"),
        (("Reds", "Ordnungspartei"), "union", "same", "different"),
        (("Oslin talks", "Northern consultations"), "event", "same", "different"),
        (("Party of Order", "Order Party"), "group", "same", "same"),
    ],
)
def test_the_registry_answers_unless_it_is_left_out(run, known, pair, kind, answer, by_words):
    told = json.loads(run("match", *pair, "--kind", kind, "--format", "json", cwd=known).stdout)
    assert told["answer"] == answer
    assert told["steps"][-1]
    alone = json.loads(run("match", *pair, "--kind", kind, "--format", "json", "--no-registry", cwd=known).stdout)
    assert alone["answer"] == by_words


def test_the_steps_are_printed_as_sentences(run, known):
    assert run("match", "Reds", "Party of Order", "--kind", "group", cwd=known).stdout == (
        "same\n"
        '  An editor decided that "Reds" and "order" are one: Their own paper says so.\n'
        '  "Party of Order" is listed in the registry as a name for Party of Order.\n'
    )
