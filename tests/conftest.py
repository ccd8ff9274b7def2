"""Fixtures that every test folder shares."""

import json
import os
from pathlib import Path

import pytest
from hypothesis import Phase, settings

from checker.config import Config
from checker.engine import check
from checker.rules.example import files_of

settings.register_profile("default", deadline=None, max_examples=100)
settings.register_profile("long", deadline=None, max_examples=10_000)
# A change of the code that fails has been noticed: which example is the smallest does not matter.
settings.register_profile("mutants", deadline=None, max_examples=100, phases=(Phase.explicit, Phase.generate), database=None)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "default"))

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="session")
def project() -> Path:
    """Return the checkout's top folder."""
    return ROOT


@pytest.fixture(scope="session")
def corpora() -> Path:
    """Return the folder of public test corpora that lies beside the checkout, or skip."""
    folder = ROOT.parent / "shared" / "corpora"
    if not folder.is_dir():
        pytest.skip("the public test corpora are not beside this checkout")
    return folder


@pytest.fixture
def check_claims(tmp_path):
    """Return a function that checks claims in the short form of the rules' examples."""

    def run(claims, registry=None, decisions=()):
        for name, file in files_of(tuple(claims)).items():
            if (text := file.pop("text", None)) is not None:
                (tmp_path / "seeds").mkdir(exist_ok=True)
                (tmp_path / "seeds" / f"{name}.txt").write_text(text, encoding="utf-8")
            (tmp_path / "claims").mkdir(exist_ok=True)
            (tmp_path / "claims" / f"{name}.json").write_text(json.dumps(file), encoding="utf-8")
        if registry is not None:
            (tmp_path / "claims" / "registry.json").write_text(json.dumps(registry), encoding="utf-8")
        for index, decision in enumerate(decisions):
            (tmp_path / "claims" / "decisions").mkdir(exist_ok=True)
            (tmp_path / "claims" / "decisions" / f"d{index}.json").write_text(json.dumps(decision), encoding="utf-8")
        return check(tmp_path, (), Config())

    return run
