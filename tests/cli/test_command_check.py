import json

import pytest

from checker.rules.example import files_of, members, nth, says

LINE = (
    "claims/evening-star.json:1:122: error conflicting-dates: The harbour fire was held on 16 September 2021 according to Evening Star, "
    "but on 14 September 2021 according to Morning Post. [cc08401e506c]\n"
)


def test_a_conflict_is_one_line_and_exit_1(run):
    done = run("check")
    assert done.stdout == LINE + "2 sources, 2 claims: 0 record faults; 1 contradiction, 0 to check.\n"
    assert (done.returncode, done.stderr) == (1, "")


@pytest.mark.parametrize(
    ("options", "status"),
    [
        (["--fail-level", "never"], 0),
        (["--fail-on", "records"], 0),
        (["--ignore", "conflicting-dates"], 0),
        (["--select", "conflicting-dates"], 1),
        (["claims/evening-star.json"], 1),
        (["claims/evening-star.json", "--alone"], 0),
    ],
)
def test_what_fails_a_run(run, options, status):
    assert run("check", *options).returncode == status


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["check", "nowhere.json"], "there is no file or folder nowhere.json here"),
        (["check", "--format", "pdf"], "there is no format pdf"),
        (["check", "--output", "json"], "write --output FORMAT=FILE"),
        (["check", "--fail-level", "loud"], "loud"),
        (["check", "--color", "purple"], "write --color auto, always or never"),
        (["report", "--source-text", "half"], "write full or quotes"),
        (["check", "--select", "conflicting-dats"], "conflicting-dates"),
        (["explain", "conflicting-dat"], "conflicting-dates"),
        (["vocabulary", "held-in"], "held-on"),
        (["nonsense"], "nonsense"),
    ],
)
def test_errors_of_use_are_exit_2_with_what_to_write(run, arguments, message):
    done = run(*arguments)
    assert done.returncode == 2
    assert message in done.stderr
    assert "Traceback" not in done.stderr


def test_a_broken_file_is_a_problem_and_the_others_are_still_checked(run, project_folder):
    (project_folder / "claims" / "broken.json").write_text('{"schema_version": 1,}', encoding="utf-8")
    done = run("check")
    assert done.returncode == 1
    assert "claims/broken.json:1:21: error invalid-json: " in done.stdout
    assert "conflicting-dates" in done.stdout


def test_nothing_to_check_is_exit_2(run, project_folder):
    for path in (project_folder / "claims").iterdir():
        path.unlink()
    done = run("check")
    assert done.returncode == 2
    assert "nothing-to-check" in done.stdout


def test_a_crash_is_exit_2_and_what_the_others_found_is_still_told(run, project_folder):
    (project_folder / "sitecustomize.py").write_text(
        "import checker.rules.first_time as rule\n"
        "def crash(self, dossier):\n    raise RuntimeError('planted')\n    yield\n"
        "rule.FirstTime.check = crash\n",
        encoding="utf-8",
    )
    done = run("check", "--format", "json", PYTHONPATH=str(project_folder))
    report = json.loads(done.stdout)
    assert done.returncode == 2
    assert report["complete"] is False
    assert [problem["rule"] for problem in report["problems"]] == ["rule-crashed"]
    assert "planted" in report["problems"][0]["message"]
    assert [finding["rule"] for finding in report["findings"]] == ["conflicting-dates"]


def test_one_run_writes_several_formats(run, project_folder):
    done = run("check", "--output", "json=out/a.json", "--output", "html=out/a.html")
    assert done.returncode == 1
    assert json.loads((project_folder / "out" / "a.json").read_text(encoding="utf-8"))["summary"]["errors"] == 1
    assert (project_folder / "out" / "a.html").read_text(encoding="utf-8").startswith("<!DOCTYPE html>")


def test_all_pairs_are_listed_on_demand(run):
    report = json.loads(run("check", "--format", "json", "--all-pairs").stdout)
    assert [pair["verdict"] for pair in report["comparisons"]] == ["contradict"]


def test_a_closed_pipe_ends_quietly(run, project_folder):
    import subprocess
    import sys

    command = f'"{sys.executable}" -m checker check --format json | head -1; echo "${{PIPESTATUS[0]}}"'
    done = subprocess.run(["bash", "-c", command], cwd=project_folder, capture_output=True, text=True, check=False)
    assert "Traceback" not in done.stderr
    assert done.stdout.startswith("{")


def test_a_folder_without_claim_files_is_no_pass(run, project_folder):
    (project_folder / "seeds").mkdir()
    done = run("check", "seeds")
    assert (done.returncode, "nothing-to-check" in done.stdout) == (2, True)


def test_a_claims_folder_that_is_not_there_is_no_pass(run, project_folder):
    (project_folder / "checker.toml").write_text('claims = "nope"\n', encoding="utf-8")
    done = run("check")
    assert (done.returncode, "There are no claim files in nope/" in done.stdout) == (2, True), done.stdout


FORCE = {"id": "harbour-force", "kind": "group", "names": [{"name": "Harbour Force"}]}
APART = {"left": "Quay Force", "right": "harbour-force", "kind": "group", "decision": "different", "reason": "two bodies"}


@pytest.fixture
def marked(project_folder):
    """A project without conflicts, in which an article marks a name as an entry."""
    (project_folder / "claims" / "evening-star.json").unlink()
    pin = {"kind": "group", "name": "Quay Force", "ref": "harbour-force"}
    claim = says("herald", nth(1), "attended-by", {"kind": "members", "members": [pin]})
    (project_folder / "claims" / "herald.json").write_text(json.dumps(files_of((claim,))["herald"], indent=1), encoding="utf-8")
    return project_folder


def _registry(folder, *decisions):
    written = {"schema_version": 1, "entities": [FORCE], "decisions": list(decisions)}
    (folder / "claims" / "registry.json").write_text(json.dumps(written), encoding="utf-8")


def test_a_ref_against_a_decision_is_a_fault_with_its_place_and_what_to_do(run, marked):
    _registry(marked, APART)
    done = run("check")
    assert (done.returncode, done.stderr) == (1, "")
    (line,) = [line for line in done.stdout.splitlines() if "contradictory-decisions" in line]
    assert line.startswith(
        'claims/herald.json:23:14: error contradictory-decisions: The "ref" of this mention makes it Harbour Force'
    )
    assert "are two: two bodies. The two are kept apart" in line
    assert 'Write another "ref", or take it out; where the "ref" is right, delete the decision.' in line
    assert "1 record fault;" in done.stdout
    assert run("check", "--fail-on", "records").returncode == 1


@pytest.mark.parametrize("decisions", [[], [{**APART, "decision": "same"}], [{**APART, "right": "River Force"}]])
def test_a_ref_that_no_decision_speaks_against_is_none(run, marked, decisions):
    _registry(marked, *decisions)
    done = run("check", "--fail-on", "records")
    assert "herald.json" not in done.stdout


def test_a_ref_to_an_entry_of_another_kind_is_a_fault(run, marked):
    _registry(marked)
    path = marked / "claims" / "herald.json"
    path.write_text(path.read_text(encoding="utf-8").replace('"group"', '"person"'), encoding="utf-8")
    done = run("check")
    assert (done.returncode, "claims/herald.json:23:14: error invalid-value: " in done.stdout) == (1, True)


def test_a_decision_that_a_ref_stands_against_is_not_written(run, marked):
    _registry(marked)
    words = ("Quay Force", "harbour-force", "--reason", "two bodies")
    done = run("entities", "decide", *words, "--as", "different")
    assert (done.returncode, 'the "ref" of the mention at claims/herald.json:23:14 says otherwise' in done.stderr) == (2, True)
    assert not (marked / "claims" / "registry").exists()
    assert run("entities", "decide", *words, "--as", "same").returncode == 0


@pytest.mark.parametrize(("count", "told"), [(30, True), (20, False)])
def test_names_that_were_not_all_compared_are_told_in_every_report(run, project_folder, count, told):
    some = [f"Harbour Quay Brigade {number}" for number in range(count)]
    claim = says("herald", nth(1), "attended-by", members(*some, kind="group"))
    (project_folder / "claims" / "herald.json").write_text(json.dumps(files_of((claim,))["herald"]), encoding="utf-8")
    (project_folder / "claims" / "evening-star.json").unlink()
    done = run("check", "--output", "html=r.html", "--output", "markdown=r.md", "--output", "json=r.json")
    assert done.returncode == 0, done.stdout
    shown = [done.stdout, *((project_folder / f"r.{form}").read_text(encoding="utf-8") for form in ("html", "md", "json"))]
    assert [f"names each (one by {count})" in text for text in shown] == [told] * 4
