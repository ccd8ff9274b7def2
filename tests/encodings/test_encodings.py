"""One article encoded by two people who knew nothing of each other: nothing between the two is a conflict, and most claims meet.

`pair.json` names the two claim files, from the project's folder. Names that a reader of both files knows to be one, and that stand apart
for want of words, are decided in `registry/`, as an editor decides them.
"""

import json
import shutil
from pathlib import Path

import pytest

from checker.config import Config
from checker.engine import check

HOME = Path(__file__).parent
PAIRS = sorted(path.parent for path in HOME.glob("*/pair.json"))
ENOUGH = 0.7
"""Such a share of the claims meets a claim of the other encoding."""


@pytest.fixture(scope="module", params=PAIRS, ids=lambda pair: pair.name)
def checked(request, project, tmp_path_factory):
    tmp_path = tmp_path_factory.mktemp("pair")
    pair = json.loads((request.param / "pair.json").read_text(encoding="utf-8"))
    (tmp_path / "claims").mkdir()
    bare = pair.get("bare", False)
    for file in pair["files"]:
        text = (project / file).read_text(encoding="utf-8")
        (tmp_path / "claims" / Path(file).name).write_text(_without_refs(text) if bare else text, encoding="utf-8")
    for name in ("seeds", *(() if bare else ("claims/registry.json", "claims/decisions"))):
        _copy(project / name, tmp_path / name)
    for name in ("seeds", "schemas"):
        _copy(request.param / name, tmp_path / name)
    _copy(request.param / "registry", tmp_path / "claims" / "registry")
    return check(tmp_path, (), Config())


def _without_refs(text):
    """Return a claim file without the ids of a registry that its encoder did not have."""

    def stripped(value):
        if isinstance(value, dict):
            return {key: stripped(one) for key, one in value.items() if key != "ref"}
        return [stripped(one) for one in value] if isinstance(value, list) else value

    return json.dumps(stripped(json.loads(text)))


def _copy(there, here):
    if there.is_dir():
        shutil.copytree(there, here, dirs_exist_ok=True)
    elif there.exists():
        shutil.copy(there, here)


def test_nothing_between_the_two_is_a_contradiction(checked):
    assert checked.report.problems == ()
    between = [one for one in checked.report.findings if len({claim.source for claim in one.claims}) > 1]
    loud = [one for one in between if one.severity != "note"]
    assert [one.message for one in loud if one.severity == "error"] == []
    assert len(loud) <= 1, [one.message for one in loud]


def test_most_claims_meet_a_partner(checked):
    dossier = checked.dossier
    met = sum(address in dossier.met for address in dossier.statements)
    assert met / len(dossier.statements) >= ENOUGH, f"{met} of {len(dossier.statements)}"
