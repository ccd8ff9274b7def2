"""What docs/registry.md says is done as it says: its commands run, its files are read."""

import json
import re
import shlex
import subprocess
import sys

import pytest

from checker.model.registry import Registry
from checker.rules.example import files_of, members, nth, says

NAMES = {
    "morning-post": ["Lorne Harbour Force", "Mill Guard"],
    "evening-star": ["Harbour Force of Lorne", "Lorne Quay Force", "Weir Guard"],
}


@pytest.fixture
def page(project):
    return (project / "docs" / "registry.md").read_text(encoding="utf-8")


@pytest.fixture
def folder(tmp_path, page):
    claims = [says(source, nth(1), "attended-by", members(*names, kind="group")) for source, names in NAMES.items()]
    (tmp_path / "checker.toml").write_text("", encoding="utf-8")
    (tmp_path / "claims").mkdir()
    for name, file in files_of(tuple(claims)).items():
        (tmp_path / "claims" / f"{name}.json").write_text(json.dumps(file), encoding="utf-8")
    (tmp_path / "parties.csv").write_text(_blocks(page, "csv")[0], encoding="utf-8")
    decision, entry, line = _blocks(page, "json")
    assert Registry.model_validate_json(decision).decisions
    (tmp_path / "claims" / "registry.json").write_text(entry, encoding="utf-8")
    (tmp_path / "keepers.ftm.json").write_text(line, encoding="utf-8")
    return tmp_path


def _blocks(page, language):
    return re.findall(rf"```{language}\n(.*?)```", page, re.DOTALL)


def _run(folder, command):
    words = shlex.split(command)
    assert words[0] == "checker"
    done = subprocess.run(
        [sys.executable, "-m", "checker", *words[1:]], cwd=folder, capture_output=True, text=True, check=False, encoding="utf-8"
    )
    assert done.returncode == 0, (command, done.stdout, done.stderr)
    return done.stdout


def test_every_command_runs_in_the_order_of_the_page(folder, page):
    told = {command: _run(folder, command) for block in _blocks(page, "sh") for command in block.strip().splitlines()}
    assert len(told) == 6
    decision = folder / "claims" / "registry" / "group-lorne-harbour-force--lorne-quay-force.json"
    assert decision.read_text(encoding="utf-8") == _blocks(page, "json")[0]
    assert sorted(path.name for path in decision.parent.iterdir()) == [decision.name, "keepers.json", "parties.json"]
    assert "record fault" in _run(folder, "checker check --fail-level never")
    assert "registry" not in _run(folder, "checker check --fail-level never")


def test_every_option_that_the_page_names_exists(folder, page):
    helped = "".join(_run(folder, f"checker entities {name} --help") for name in ("list", "decide", "why", "import"))
    named = set(re.findall(r"(?<![\w-])--[a-z][a-z-]+", page)) - {"--format"}
    assert [one for one in sorted(named) if one not in helped] == []


def test_links_lead_somewhere(project, page):
    links = [link for link in re.findall(r"\]\(([^)#]+)\)", page) if "://" not in link]
    assert [link for link in links if not (project / "docs" / link).exists()] == []
