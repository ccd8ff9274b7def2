"""What the properties share: claims checked in a folder of their own, and their loud findings without wording."""

import json
import tempfile
from pathlib import Path

import pytest

from checker.config import Config
from checker.engine import check
from checker.rules.example import files_of
from tests.oracle.corpora import REGISTRY


@pytest.fixture(scope="session")
def checked():
    """Return a function that checks claims in short form; the last folder is written over."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "claims"
        folder.mkdir()

        def run(claims):
            for old in folder.glob("*.json"):
                old.unlink()
            for source, file in files_of(tuple(claims)).items():
                (folder / f"{source}.json").write_text(json.dumps(file), encoding="utf-8")
            (folder / "registry.json").write_text(json.dumps(REGISTRY), encoding="utf-8")
            found = check(folder.parent, (), Config())
            assert found.report.problems == ()
            return found

        yield run


@pytest.fixture(scope="session")
def loud(checked):
    """Return a function that returns contradictions and what is to check."""

    def run(claims):
        return [one for one in checked(claims).report.findings if one.about == "sources" and one.severity != "note"]

    return run
