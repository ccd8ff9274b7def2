"""The same input gives the same bytes, whatever the hash seed, the locale, the time zone and the order of files and keys."""

import json
import os
import random
import shutil
import subprocess
import sys

import pytest

FORMS = ("report.html", "report.md", "report.json", "report.csv")


def _copy(project, folder):
    for name in ("claims", "seeds", "schemas"):
        shutil.copytree(project / name, folder / name)
    return folder


def _reports(folder, **environment):
    clean = {key: value for key, value in os.environ.items() if not key.startswith(("LC_", "LANG", "TZ", "PYTHON", "CHECKER_"))}
    done = subprocess.run(
        [sys.executable, "-m", "checker", "report", "-o", "out"],
        cwd=folder,
        env=clean | environment,
        capture_output=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return {name: (folder / "out" / name).read_bytes() for name in FORMS}


@pytest.fixture(scope="module")
def plain(project, tmp_path_factory):
    return _reports(_copy(project, tmp_path_factory.mktemp("plain")), PYTHONHASHSEED="0")


@pytest.mark.parametrize(
    "environment",
    [
        {"PYTHONHASHSEED": "1"},
        {"PYTHONHASHSEED": "4242", "LC_ALL": "C", "TZ": "Pacific/Kiritimati"},
        {"PYTHONHASHSEED": "7", "LC_ALL": "C.UTF-8", "TZ": "America/Adak"},
    ],
    ids=lambda environment: " ".join(f"{key}={value}" for key, value in environment.items()),
)
def test_the_surroundings_change_no_byte(project, tmp_path, plain, environment):
    assert _reports(_copy(project, tmp_path), **environment) == plain


def test_the_order_in_which_files_were_made_changes_no_byte(project, tmp_path, plain):
    for name in ("seeds", "schemas"):
        shutil.copytree(project / name, tmp_path / name)
    files = [path for path in (project / "claims").rglob("*") if path.is_file()]
    random.Random(1).shuffle(files)
    for path in files:
        target = tmp_path / "claims" / path.relative_to(project / "claims")
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(path.read_bytes())
    assert _reports(tmp_path, PYTHONHASHSEED="0") == plain


def _shuffled(data, chance):
    """Return JSON data with the keys of every claim and of all below it in another order."""
    if isinstance(data, dict):
        keys = list(data)
        chance.shuffle(keys)
        return {key: _shuffled(data[key], chance) for key in keys}
    return [_shuffled(one, chance) for one in data] if isinstance(data, list) else data


def _laid_out(folder, change):
    """Write all claim files anew in one plain layout, each after a change."""
    for path in (folder / "claims").glob("*.json"):
        data = change(json.loads(path.read_text(encoding="utf-8")))
        path.write_text(json.dumps(data, ensure_ascii=False, indent=1), encoding="utf-8")


def test_the_order_of_keys_changes_no_byte(project, tmp_path):
    """The same layout with the keys of every record shuffled; the file's own parts stay, since a claim's line is part of a report."""
    _copy(project, tmp_path)
    _laid_out(tmp_path, lambda data: data)
    plain = _reports(tmp_path, PYTHONHASHSEED="0")
    chance = random.Random(2)
    _laid_out(tmp_path, lambda data: {key: _shuffled(value, chance) for key, value in data.items()})
    assert _reports(tmp_path, PYTHONHASHSEED="0") == plain


def _without_places(report):
    if isinstance(report, dict):
        return {key: _without_places(value) for key, value in report.items() if key not in {"line", "column"}}
    return [_without_places(one) for one in report] if isinstance(report, list) else report


def test_the_order_of_the_parts_of_a_file_changes_nothing_but_places_in_it(project, tmp_path, plain):
    _copy(project, tmp_path)
    _laid_out(tmp_path, lambda data: _shuffled(data, random.Random(2)))
    found = _reports(tmp_path, PYTHONHASHSEED="0")
    assert _without_places(json.loads(found["report.json"])) == _without_places(json.loads(plain["report.json"]))
