import json
import os
import subprocess
import sys

import pytest

from checker.rules.conflicting_dates import ConflictingDates
from checker.rules.example import files_of


@pytest.fixture
def project_folder(tmp_path):
    """A project in which two articles disagree about a date."""
    (tmp_path / "checker.toml").write_text("", encoding="utf-8")
    (tmp_path / "claims").mkdir()
    for name, file in files_of(ConflictingDates.conflict).items():
        (tmp_path / "claims" / f"{name}.json").write_text(json.dumps(file), encoding="utf-8")
    return tmp_path


@pytest.fixture
def run(project_folder):
    """Return a function that runs the command line in the project and returns what it did."""

    def call(*arguments, cwd=None, **environment):
        clean = {
            key: value for key, value in os.environ.items() if not key.startswith(("CHECKER_", "GITHUB_", "NO_COLOR", "FORCE_"))
        }
        command = [sys.executable, "-m", "checker", *arguments]
        return subprocess.run(
            command,
            cwd=cwd or project_folder,
            env=clean | environment,
            capture_output=True,
            text=True,
            check=False,
            encoding="utf-8",
        )

    return call
