"""The wheel holds all that the tool needs, and works in any folder."""

import os
import subprocess
import sys

import pytest


@pytest.fixture(scope="module")
def installed(project, tmp_path_factory):
    """Return a folder with nothing but the unpacked wheel."""
    folder = tmp_path_factory.mktemp("wheel")
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check", "--quiet"]
    subprocess.run([*pip, "wheel", "--no-deps", "--no-build-isolation", "-w", str(folder), str(project)], check=True)
    (wheel,) = folder.glob("*.whl")
    subprocess.run([*pip, "install", "--no-deps", "--target", str(folder / "site"), str(wheel)], check=True)
    return folder / "site"


def _run(installed, cwd, *arguments):
    code = (
        "import checker.cli, sys; assert sys.argv[1] in checker.__file__, checker.__file__; del sys.argv[1]; checker.cli.main()"
    )
    command = [sys.executable, "-P", "-c", code, str(installed), *arguments]
    environment = os.environ | {"PYTHONPATH": str(installed)}
    return subprocess.run(command, cwd=cwd, env=environment, capture_output=True, text=True, check=False)


def test_it_begins_a_project_checks_and_reports(installed, tmp_path):
    assert _run(installed, tmp_path, "init", "news").returncode == 0
    news = tmp_path / "news"
    (news / "seeds" / "a.txt").write_text("Fire at the works\n\nHarlow, 12 March 2021. Twelve workers died.\n", encoding="utf-8")
    assert _run(installed, news, "new", "seeds/a.txt").returncode == 0
    assert _run(installed, news, "check").returncode == 0
    done = _run(installed, news, "report")
    assert done.returncode == 0, done.stderr
    assert (news / "reports" / "report.html").is_file()


def test_the_marker_for_types_is_in_it(installed):
    assert (installed / "checker" / "py.typed").is_file()
