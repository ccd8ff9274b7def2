"""The list of who is who in the documentation is that of the claim files."""

import subprocess
import sys


def test_the_clusters_are_those_of_the_claims(project):
    command = [sys.executable, "-m", "checker", "entities", "claims", "--format", "markdown"]
    done = subprocess.run(command, cwd=project, capture_output=True, text=True, check=False, encoding="utf-8")
    page = (project / "docs" / "clusters.md").read_text(encoding="utf-8")
    assert done.returncode == 0
    assert page.split("## The clusters\n")[1] == done.stdout
