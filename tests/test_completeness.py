"""What counts as left out of a check."""

import json

import pytest

from checker.config import Config
from checker.engine import check
from checker.rules.conflicting_dates import ConflictingDates
from checker.rules.example import files_of


def complete(folder, path=None, data=b""):
    for name, file in files_of(ConflictingDates.conflict).items():
        (folder / "claims").mkdir(exist_ok=True)
        (folder / "claims" / f"{name}.json").write_text(json.dumps(file), encoding="utf-8")
    if path is not None:
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(data)
    return check(folder, (), Config()).report.complete


@pytest.mark.parametrize("path", ["claims/x.json", "claims/registry.json", "claims/decisions/x.json", "schemas/vocabulary.json"])
@pytest.mark.parametrize("data", [b"", b"\xef\xbb\xbf{}", b"[" * 100, b'{"a": 1, "a": 2}'])
def test_a_file_that_cannot_be_read_leaves_a_check_incomplete(tmp_path, path, data):
    assert not complete(tmp_path, path, data)


def test_all_that_was_read_is_complete(tmp_path):
    assert complete(tmp_path)
    assert complete(tmp_path, "claims/registry.json", b'{"schema_version": 1, "entities": []}')
