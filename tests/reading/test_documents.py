"""Files to records: a bad file or record becomes problems, and the rest is still read."""

import json

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from checker.config import Config
from checker.model.claim_file import ClaimFile
from checker.model.registry import Registry
from checker.reading.documents import read_record
from checker.reading.library import find_claim_files, is_claim_file, read_library
from checker.reading.limits import Limits
from checker.reading.upgrades import PRESENT, UPGRADES, upgraded


def claim(identity="c", **fields):
    return {
        "id": identity,
        "subject": {"kind": "event", "name": "E"},
        "predicate": "held-on",
        "value": {"kind": "date", "edtf": "2019"},
        "evidence": [{"quote": "Q"}],
        **fields,
    }


def a_file(*claims, source="a", **fields):
    return {"schema_version": 1, "source": {"id": source, "title": "T"}, "claims": list(claims), **fields}


def write(root, path, content):
    target = root / path
    target.parent.mkdir(parents=True, exist_ok=True)
    text = content if isinstance(content, str) else json.dumps(content, indent=1, ensure_ascii=False)
    target.write_text(text, encoding="utf-8")


def library(root, **files):
    """Write claim files named by letters and read them."""
    for name, content in files.items():
        write(root, f"claims/{name}.json", content)
    return read_library(root, [f"claims/{name}.json" for name in files], Config())


def told(found):
    return [(one.rule, one.file, one.line, one.pointer) for one in found.problems]


def ids(found):
    return {file.path: [claim.id for _, claim in file.claims] for file in found.files}


# --- what is left of a file


def test_a_bad_claim_is_left_out_and_the_others_keep_their_places(tmp_path):
    found = library(tmp_path, a=a_file(claim("one"), claim("Two"), claim("three")))
    (file,) = found.files
    assert [(place, one.id) for place, one in file.claims] == [(0, "one"), (2, "three")]
    assert file.left_out == 1
    assert file.pointer(1) == "/claims/2"
    assert file.position(1) == file.file.document.locate("/claims/2")
    assert told(found) == [("invalid-record", "claims/a.json", 26, "/claims/1/id")]


def test_a_file_whose_source_is_bad_is_left_out(tmp_path):
    bad = a_file(claim()) | {"source": {"id": "a"}}
    found = library(tmp_path, a=bad, b=a_file(claim(), source="b"))
    assert ids(found) == {"claims/b.json": ["c"]}
    assert told(found) == [("invalid-record", "claims/a.json", 3, "/source")]


def test_an_unknown_field_at_the_top_costs_nothing_but_a_problem(tmp_path):
    found = library(tmp_path, a=a_file(claim(), claimz=[]))
    assert ids(found) == {"claims/a.json": ["c"]}
    assert [one[3] for one in told(found)] == ["/claimz"]


@pytest.mark.parametrize("content", ["", "{", "[1]", "null", "\ufeff{}", '{"a": 1, "a": 2}'])
def test_a_file_that_is_no_record_is_a_problem_and_the_others_are_read(tmp_path, content):
    found = library(tmp_path, a=content, b=a_file(claim(), source="b"))
    assert ids(found) == {"claims/b.json": ["c"]}
    assert [one.file for one in found.problems] == ["claims/a.json"]
    assert found.problems[0].severity == "error"


def test_a_folder_or_nothing_in_the_place_of_a_file(tmp_path):
    (tmp_path / "claims" / "a.json").mkdir(parents=True)
    found = read_library(tmp_path, ["claims/a.json", "claims/none.json"], Config())
    assert [(one.rule, one.file) for one in found.problems] == [
        ("not-a-file", "claims/a.json"),
        ("unreadable-file", "claims/none.json"),
    ]


def test_a_registry_without_its_bad_entries_points_to_the_right_places(tmp_path):
    entity = {"id": "x", "kind": "group", "names": [{"name": "X"}]}
    write(tmp_path, "r.json", {"schema_version": 1, "entities": [{"id": "Y"}, entity]})
    file, problems = read_record(tmp_path, "r.json", Registry, Limits())
    assert [one.id for one in file.record.entities] == ["x"]
    assert file.place("entities", 0) == 1
    assert file.moved("/entities/0/names/0") == "/entities/1/names/0"
    assert file.moved("/decisions/0") == "/decisions/0"
    assert {one.pointer for one in problems} == {"/entities/0", "/entities/0/id"}


# --- versions


def test_version_0_is_read_as_if_it_were_the_present_one(tmp_path):
    old = {
        "schema_version": 0,
        "source": {"id": "a", "title": "T", "date": "2019-06-15"},
        "claims": [
            {
                "id": "c",
                "subject": {"kind": "event", "name": "E"},
                "predicate": "held-on",
                "value": {"kind": "date", "edtf": "2019"},
                "quote": "Q",
            }
        ],
    }
    found = library(tmp_path, a=old)
    assert found.problems == ()
    (file,) = found.files
    assert file.record.schema_version == PRESENT
    assert file.record.source.published == "2019-06-15"
    assert file.record.claims[0].evidence[0].quote == "Q"


def test_a_fault_in_an_old_file_is_shown_where_it_stands_there(tmp_path):
    old = {"schema_version": 0, "source": {"id": "a", "title": "T"}, "claims": [{**claim(), "quote": "Q"}]}
    old["claims"][0].pop("evidence")
    old["claims"][0]["quote"] = " "
    assert told(library(tmp_path, a=old)) == [("invalid-record", "claims/a.json", 8, "/claims/0/evidence/0/quote")]


def test_every_version_before_the_present_one_has_a_way_up():
    assert sorted(UPGRADES) == list(range(PRESENT))
    assert upgraded({"schema_version": PRESENT}) == {"schema_version": PRESENT}
    assert upgraded({"schema_version": True, "source": {"date": "x"}}) == {"schema_version": True, "source": {"date": "x"}}


@pytest.mark.parametrize(
    ("version", "advice"),
    [(PRESENT + 1, "Install a newer release of the checker."), (-1, "Write 1 where you meant the present one.")],
)
def test_a_version_that_nobody_knows_is_refused(tmp_path, version, advice):
    found = library(tmp_path, a=a_file(claim()) | {"schema_version": version})
    (problem,) = found.problems
    assert (problem.rule, problem.line, problem.column) == ("unsupported-schema-version", 2, 20)
    assert problem.message == (
        f"This file is written in version {version} of its format, and this release of the checker reads "
        f"versions 0 to 1. {advice}"
    )


# --- several files


def test_the_second_file_with_a_source_id_is_left_out_and_both_are_named(tmp_path):
    found = library(tmp_path, b=a_file(claim("late")), a=a_file(claim("early")))
    assert ids(found) == {"claims/a.json": ["early"]}
    (problem,) = found.problems
    assert (problem.rule, problem.file, problem.line, problem.pointer) == ("duplicate-id", "claims/b.json", 4, "/source/id")
    assert problem.message == (
        "The source id “a” is already that of claims/a.json, so this file is left out. Give one of the two sources another id."
    )


def test_the_order_in_which_files_are_named_makes_no_difference(tmp_path):
    library(tmp_path, a=a_file(claim()), b=a_file(claim("X"), source="b"))
    one = read_library(tmp_path, ["claims/a.json", "claims/b.json"], Config())
    two = read_library(tmp_path, ["claims/b.json", "claims/a.json", "claims/b.json"], Config())
    assert (ids(one), one.problems) == (ids(two), two.problems)


def test_which_files_are_claim_files(tmp_path):
    for path in ("a", "deep/b", "registry", "registry/x", "decisions/y", "baseline", "deep/expected"):
        write(tmp_path, f"claims/{path}.json", {})
    write(tmp_path, "claims/readme.md", "")
    assert find_claim_files(tmp_path, "claims", Limits()) == (("claims/a.json", "claims/deep/b.json"), ())
    assert is_claim_file("claims/registry-2017.json")


def test_registry_decisions_and_words_of_the_project_are_read(tmp_path):
    write(tmp_path, "claims/registry.json", {"schema_version": 1, "entities": []})
    write(tmp_path, "claims/registry/one.json", {"schema_version": 1})
    decision = {"schema_version": 1, "pairs": [["a/c", "b/c"]], "decision": "real", "reason": "R"}
    write(tmp_path, "claims/decisions/d.json", decision)
    write(tmp_path, "schemas/vocabulary.json", {"schema_version": 1, "counted": [{"name": "elves"}]})
    found = library(tmp_path, a=a_file(claim()))
    assert found.problems == ()
    assert [path for path, _ in found.registries] == ["claims/registry.json", "claims/registry/one.json"]
    assert [path for path, _ in found.decisions] == ["claims/decisions/d.json"]
    assert "elves" in found.vocabulary.counted
    assert found.locate("claims/decisions/d.json", "/reason").line == 10
    assert found.locate("nowhere.json", "/reason") == (1, 1)


def test_a_vocabulary_that_was_named_must_be_there(tmp_path):
    write(tmp_path, "claims/a.json", a_file(claim()))
    assert read_library(tmp_path, ["claims/a.json"], Config()).problems == ()
    (problem,) = read_library(tmp_path, ["claims/a.json"], Config(vocabulary="own.json")).problems
    assert (problem.rule, problem.file) == ("unreadable-file", "own.json")


# --- the article's text


def test_a_text_is_read_from_the_project(tmp_path):
    write(tmp_path, "seeds/a.txt", "Words.")
    (file,) = library(tmp_path, a=a_file() | {"source": {"id": "a", "title": "T", "text": "seeds/a.txt"}}).files
    assert file.text.text == "Words."


@pytest.mark.parametrize(
    ("path", "rule", "message"),
    [
        (
            "seeds/none.txt",
            "missing-text",
            "The text “seeds/none.txt” cannot be used. There is no such file. Add it, or correct the path.",
        ),
        (
            "../x.txt",
            "path-outside-project",
            (
                "The text “../x.txt” cannot be used. The path “../x.txt” leads upwards with “..”. Write it from "
                "the project's top folder."
            ),
        ),
    ],
)
def test_a_text_that_cannot_be_had_is_a_problem_of_the_claim_file_and_the_claims_are_kept(tmp_path, path, rule, message):
    found = library(tmp_path, a=a_file(claim()) | {"source": {"id": "a", "title": "T", "text": path}})
    (problem,) = found.problems
    assert (problem.rule, problem.file, problem.line, problem.column) == (rule, "claims/a.json", 6, 11)
    assert problem.message == message
    assert ids(found) == {"claims/a.json": ["c"]}
    assert found.files[0].text is None


# --- anything at all

anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                [
                    "id",
                    "kind",
                    "name",
                    "mention",
                    "claims",
                    "source",
                    "schema_version",
                    "title",
                    "mentions",
                    "value",
                    "subject",
                    "x",
                ]
            ),
            inner,
            max_size=4,
        )
    ),
    max_leaves=15,
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(anything, st.sampled_from([None, "claims", "mentions", "source", "value", "subject", "scope", "as_of"]))
def test_any_json_is_read_or_becomes_problems(tmp_path, content, place):
    document = a_file(claim())
    if place in {"claims", "mentions", "source"}:
        document[place] = content
    elif place is not None:
        document["claims"][0][place] = content
    write(tmp_path, "claims/a.json", content if place is None and not isinstance(content, str) else document)
    found = read_library(tmp_path, ["claims/a.json"], Config())
    assert found.files or found.problems
    for problem in found.problems:
        assert problem.message.isprintable()
        assert problem.line >= 1


def test_a_file_that_only_the_loader_refuses_still_has_its_model(tmp_path):
    write(tmp_path, "a.json", a_file(claim()))
    file, problems = read_record(tmp_path, "a.json", ClaimFile, Limits())
    assert problems == ()
    assert file.record == ClaimFile.model_validate(a_file(claim()))
