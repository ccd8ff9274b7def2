"""A `ref` that is not followed is a problem at the place where it is written, in the table and inside claims."""

import json

import pytest

from checker.config import Config
from checker.engine import check
from checker.rules.example import files_of, members, nth, says

FORCE = {"id": "harbour-force", "kind": "group", "names": [{"name": "Harbour Force"}]}
PIN = {"kind": "group", "name": "Quay Force", "ref": "harbour-force"}
APART = {"left": "Quay Force", "right": "harbour-force", "kind": "group", "decision": "different", "reason": "two bodies"}


def problems(folder, mention, *decisions, claims=()):
    """Check one article that has a mention in its table and once more in its second claim."""
    value = {"kind": "members", "members": [{"mention": "force"}]}
    inline = {"kind": "members", "members": [mention]}
    short = (says("post", nth(1), "attended-by", value), says("post", nth(2), "attended-by", inline), *claims)
    file = {**files_of(short)["post"], "mentions": {"force": mention}}
    (folder / "claims").mkdir()
    (folder / "claims" / "post.json").write_text(json.dumps(file, indent=1), encoding="utf-8")
    registry = {"schema_version": 1, "entities": [FORCE], "decisions": list(decisions)}
    (folder / "claims" / "registry.json").write_text(json.dumps(registry), encoding="utf-8")
    report = check(folder, (), Config()).report
    assert (report.complete, report.summary.record_faults) == (True, len(report.problems))
    return [one for one in report.problems if one.pointer.endswith("/ref")]


def test_every_place_is_named(tmp_path):
    found = problems(tmp_path, PIN, APART)
    lines = (tmp_path / "claims" / "post.json").read_text(encoding="utf-8").splitlines()
    assert {one.pointer for one in found} == {"/claims/1/value/members/0/ref", "/mentions/force/ref"}
    assert {(one.rule, one.severity, one.file) for one in found} == {("contradictory-decisions", "error", "claims/post.json")}
    assert all(lines[one.line - 1][one.column - 1 :].startswith('"harbour-force"') for one in found)
    assert all("a decision in claims/registry.json" in one.message for one in found)


@pytest.mark.parametrize("decision", [None, {**APART, "decision": "same"}, {**APART, "left": "Pier Force"}])
def test_a_ref_that_nothing_speaks_against_is_none(tmp_path, decision):
    assert problems(tmp_path, PIN, *filter(None, [decision])) == []


def test_a_ref_to_a_thing_of_another_kind_is_one(tmp_path):
    found = problems(tmp_path, {**PIN, "kind": "person"})
    assert [(one.rule, one.pointer) for one in found] == [
        ("invalid-value", "/claims/1/value/members/0/ref"),
        ("invalid-value", "/mentions/force/ref"),
    ]
    assert '"person", but the registry entry "harbour-force" is of the kind "group"' in found[0].message


def test_a_ref_to_nothing_is_told_once(tmp_path):
    found = problems(tmp_path, {**PIN, "ref": "habour-force"})
    assert [one.rule for one in found] == ["unknown-reference"] * 2
    assert len({one.pointer for one in found}) == 2


def test_the_place_is_that_in_the_file_where_a_claim_before_it_was_left_out(tmp_path):
    broken = {**says("post", nth(3), "attended-by", members("Mill Guard", kind="group")), "predicate": "no-such"}
    first = says("post", nth(4), "attended-by", {"kind": "members", "members": [{**PIN, "name": "The Quay Force"}]})
    found = problems(tmp_path, PIN, APART, claims=(broken, first))
    assert sorted(one.pointer for one in found) == [
        "/claims/1/value/members/0/ref",
        "/claims/3/value/members/0/ref",
        "/mentions/force/ref",
    ]
