"""A list as a file of the registry: the same bytes for the same list, readable, and never over somebody's work."""

import json
from pathlib import Path

import pytest

from checker.config import Config
from checker.importing.importer import NoImportError, import_list, target
from checker.model.canonical import canonical
from checker.model.registry import Registry
from checker.names.registry import RegistryIndex
from checker.reading.library import read_library
from checker.reading.limits import Limits

INTO = "claims/registry/list.json"
LIST = b"id,kind,name,aliases\nQ2,group,Quay Party,QP\nQ1,group,Mill Guard,Guard of the Mill;QP\n"


def library(root, **files):
    for path, data in files.items():
        file = root / "claims" / path.replace("__", "/")
        file.parent.mkdir(parents=True, exist_ok=True)
        (file.parent / f"{file.name}.json").write_text(json.dumps(data), encoding="utf-8")
    return read_library(root, (), Config())


def run(root, data=LIST, file="list.csv", limits=None, **files):
    return import_list(data, file, INTO, library(root, **files), None, limits or Limits())


def test_the_file_is_canonical_sorted_by_id_and_without_faults(tmp_path):
    text = run(tmp_path).text
    data = json.loads(text)
    assert text == canonical(data)
    assert [one["id"] for one in data["entities"]] == ["q1", "q2"]
    assert RegistryIndex.build([(INTO, Registry.model_validate(data))]).faults == ()


def test_importing_twice_makes_the_same_bytes(tmp_path):
    first = run(tmp_path)
    again = run(tmp_path, registry__list=json.loads(first.text))
    assert (again.text, again.remarks) == (first.text, first.remarks)


def test_a_json_list_and_a_table_make_the_same_entries(tmp_path):
    lines = [
        {"id": "Q2", "schema": "Organization", "properties": {"name": ["Quay Party"], "alias": ["QP"]}},
        {"id": "Q1", "schema": "Organization", "properties": {"name": ["Mill Guard"], "alias": ["Guard of the Mill", "QP"]}},
    ]
    data = "\n".join(map(json.dumps, lines)).encode()
    table = LIST.replace(b"group", b"Organization")
    assert _without_notes(run(tmp_path, data, "list.json")) == _without_notes(run(tmp_path, table))


def _without_notes(found):
    return [{**one, "note": ""} for one in json.loads(found.text)["entities"]]


HANDMADE = {"schema_version": 1, "entities": [{"id": "mill", "kind": "group", "names": [{"name": "Mill"}]}]}
DECISION = {"left": "A", "right": "B", "kind": "group", "decision": "same", "reason": "x"}


@pytest.mark.parametrize("data", [HANDMADE, {"schema_version": 1, "decisions": [DECISION]}])
def test_what_an_editor_wrote_is_not_written_over(tmp_path, data):
    with pytest.raises(NoImportError, match="name another file with --into"):
        run(tmp_path, registry__list=data)


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "is empty"),
        (b"\xef\xbb\xbf", "is empty"),
        ("name\nx".encode("utf-16"), "UTF-16"),
        (b'[{"id": 1}]', "one JSON array"),
    ],
)
def test_a_list_that_is_none_is_refused(tmp_path, data, words):
    with pytest.raises(NoImportError, match=words):
        run(tmp_path, data, "list.json")


def test_a_file_that_the_next_check_could_not_read_is_refused(tmp_path):
    with pytest.raises(NoImportError, match="max_file_bytes = 200"):
        run(tmp_path, limits=Limits(max_file_bytes=200))


@pytest.mark.parametrize(
    ("into", "path"),
    [
        (None, "claims/registry/my-list-2020.json"),
        ("names.json", "claims/registry/names.json"),
        ("claims/registry/names.json", "claims/registry/names.json"),
        ("../project/claims/registry/names.json", "claims/registry/names.json"),
    ],
)
def test_where_it_goes(tmp_path, into, path):
    root = tmp_path / "project"
    root.mkdir()
    assert target(root, "claims/registry", into, "My list (2020).csv", root) == path


@pytest.mark.parametrize("into", ["../x.json", "claims/x.json", "x.txt", ".x.json", "/etc/x.json", "a/../../x.json", ""])
def test_it_goes_nowhere_else(tmp_path, into):
    with pytest.raises(NoImportError, match="--into must name a JSON file"):
        target(tmp_path, "claims/registry", into, "x.csv", Path(tmp_path))


def test_ten_thousand_rows_are_read_in_proportion(tmp_path):
    rows = "".join(f"Q{at},group,Party of Ward {at} in District {at % 97},\n" for at in range(10_000))
    found = run(tmp_path, f"id,kind,name,alias\n{rows}".encode())
    assert (found.entities, found.remarks) == (10_000, ())
