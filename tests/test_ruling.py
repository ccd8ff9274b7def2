"""A decision that is written does what it says; one that would not is refused and nothing is written."""

import json
import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.config import Config
from checker.engine import resolve_names
from checker.names.answer import Identity
from checker.names.meanings import Meanings
from checker.reading.library import read_library
from checker.rules.example import files_of, members, nth, says
from checker.ruling import Asked, NoRulingError, rule_on
from checker.values.mention import MentionKind

NAMES = ["Lorne Harbour Force", "Vessel Union", "Mill Guard", "Old Mill Guard", "Quay Party", "The Vessel Union", "Guards"]
ENTRY = {"id": "quay-party", "kind": "group", "names": [{"name": "Quay Party"}, {"name": "QP", "type": "acronym"}]}
MILL = {"id": "mill-guard", "kind": "group", "names": [{"name": "Mill Guard"}], "not_same_as": ["quay-party"]}


def _write(path: Path, data) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(data), encoding="utf-8")


def make(root: Path, *entities, decisions=None):
    claims = [
        says(source, nth(1), "attended-by", members(*some, kind="group"))
        for source, some in (("post", NAMES[:4]), ("star", NAMES[3:]))
    ]
    for name, file in files_of(tuple(claims)).items():
        _write(root / "claims" / f"{name}.json", file)
    _write(root / "claims" / "registry.json", {"schema_version": 1, "entities": list(entities)})
    for name, one in (decisions or {}).items():
        record = {"kind": "group", "reason": "Agreed", **one}
        _write(root / "claims" / "registry" / name, {"schema_version": 1, "decisions": [record]})
    return root


def decide(root: Path, left, right, answer, **more):
    ruling = rule_on(root, Config(), Asked(left, right, answer, "because", **more))
    path = root / ruling.path
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(ruling.text, encoding="utf-8")
    return ruling


def stands(root: Path, left, right) -> Identity:
    library = read_library(root, [f"claims/{name}.json" for name in ("post", "star")], Config())
    names = resolve_names(library)
    assert names.faults == ()
    meanings = Meanings(names)
    one, other = (meanings.of(words, MentionKind.GROUP)[0].entity for words in (left, right))
    return names.identity(one, other).identity


@given(
    st.sampled_from([*NAMES, "quay-party", "mill-guard", "QP"]),
    st.sampled_from([*NAMES, "QP"]),
    st.sampled_from(["same", "different"]),
)
@settings(max_examples=40)
def test_what_is_written_has_the_effect_it_says(left, right, answer):
    with tempfile.TemporaryDirectory() as folder:
        root = make(Path(folder), ENTRY, MILL)
        try:
            decide(root, left, right, answer)
        except NoRulingError:
            assert not (root / "claims" / "registry").exists()
        else:
            assert stands(root, left, right) == answer


@pytest.mark.parametrize("answer", ["same", "different"])
def test_most_decisions_can_be_written(tmp_path, answer):
    assert decide(make(tmp_path), "Vessel Union", "Old Mill Guard", answer).path == (
        "claims/registry/group-old-mill-guard--vessel-union.json"
    )
    assert stands(tmp_path, "Vessel Union", "Old Mill Guard") == answer


def test_a_second_decision_takes_the_place_of_the_first_and_tells_it(tmp_path):
    make(tmp_path)
    assert decide(tmp_path, "Vessel Union", "Old Mill Guard", "same").before is None
    second = decide(tmp_path, "Old Mill Guard", "Vessel Union", "different")
    assert (second.before.decision, second.before.reason, second.changed) == ("same", "because", True)
    assert [path.name for path in (tmp_path / "claims" / "registry").iterdir()] == ["group-old-mill-guard--vessel-union.json"]
    assert decide(tmp_path, "Old Mill Guard", "Vessel Union", "different").changed is False


def test_what_else_a_file_holds_stays(tmp_path):
    make(tmp_path)
    path = tmp_path / decide(tmp_path, "Vessel Union", "Old Mill Guard", "same").path
    data = json.loads(path.read_text(encoding="utf-8"))
    data["entities"] = [ENTRY]
    data["decisions"].insert(0, {"left": "Guards", "right": "QP", "kind": "group", "decision": "different", "reason": "x"})
    path.write_text(json.dumps(data), encoding="utf-8")
    decide(tmp_path, "Vessel Union", "Old Mill Guard", "different")
    after = json.loads(path.read_text(encoding="utf-8"))
    assert after["entities"] == [ENTRY]
    assert [one["decision"] for one in after["decisions"]] == ["different", "different"]


def test_two_pairs_never_share_a_file(tmp_path):
    other = {"left": "Vessel-Union", "right": "Old Mill-Guard!", "decision": "same"}
    make(tmp_path, decisions={"group-old-mill-guard--vessel-union.json": {**other, "left": "Harbour Band"}})
    assert decide(tmp_path, "Vessel Union", "Old Mill Guard", "different").path.endswith("--vessel-union-2.json")


REFUSED = [
    ("Vessel Union", "Vessel Union", "same", {}, "one already"),
    ("Vessel Union", "The Vessel Union", "different", {}, "give each its own entry"),
    ("Quay Party", "QP", "same", {}, "are both the entry quay-party in claims/registry.json already"),
    ("Quay Party", "QP", "different", {}, "both names of the entry quay-party"),
    ("Mill Guard", "QP", "same", {}, 'The registry says that "Mill Guard" is not the same as "Quay Party".'),
    ("Vessel Unoin", "QP", "same", {}, "the nearest are Vessel Union"),
    ("Vessel Union", "QP", "same", {"kind": MentionKind.PERSON}, "is of the kind group, not person"),
    ("Vessel Union", "river-games", "same", {}, "things of different kinds are never one"),
    ("Nobody", "No one", "same", {"force": True}, "say it with --kind"),
]


@pytest.mark.parametrize(("left", "right", "answer", "more", "message"), REFUSED)
def test_what_would_have_no_effect_is_refused(tmp_path, left, right, answer, more, message):
    make(tmp_path, ENTRY, MILL)
    with pytest.raises(NoRulingError) as refused:
        decide(tmp_path, left, right, answer, **more)
    assert message in str(refused.value)


@pytest.mark.parametrize(
    ("decision", "message"), [("same", "Two files must not contradict each other"), ("different", "nothing to decide")]
)
def test_another_file_that_decides_about_the_pair_is_named(tmp_path, decision, message):
    before = {"left": "QP", "right": "Vessel Union", "decision": decision}
    make(tmp_path, ENTRY, decisions={"by-hand.json": before})
    with pytest.raises(NoRulingError, match=r"claims/registry/by-hand\.json:1 holds a decision") as refused:
        decide(tmp_path, "quay-party", "Vessel Union", "different")
    assert message in str(refused.value)


def test_a_decision_that_others_contradict_in_a_chain_is_refused_with_their_files(tmp_path):
    chain = {
        "one.json": {"left": "Vessel Union", "right": "Guards", "decision": "same"},
        "two.json": {"left": "Guards", "right": "Quay Party", "decision": "different"},
    }
    make(tmp_path, decisions=chain)
    with pytest.raises(NoRulingError) as refused:
        decide(tmp_path, "Vessel Union", "Quay Party", "same")
    assert all(f"claims/registry/{name}" in str(refused.value) for name in chain)


def test_names_that_nobody_uses_are_written_where_they_are_forced(tmp_path):
    make(tmp_path)
    ruling = decide(tmp_path, "Vessel Union", "Union of Vessels of Lorne", "same", force=True)
    assert ruling.kind is MentionKind.GROUP
    assert json.loads(ruling.text)["decisions"][0]["left"] == "Union of Vessels of Lorne"


def test_a_registry_that_cannot_be_read_must_be_mended_first(tmp_path):
    make(tmp_path)
    (tmp_path / "claims" / "registry.json").write_text("{", encoding="utf-8")
    with pytest.raises(NoRulingError, match=r"claims/registry\.json:1:1 must be mended first"):
        decide(tmp_path, "Vessel Union", "Old Mill Guard", "same")
