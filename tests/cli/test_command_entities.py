"""Who is who on the command line: listed with evidence, explained, and decided about by the commands that are printed."""

import json
import shlex

import pytest

from checker.rules.example import files_of, members, nth, says

RESCUERS = "Lorne Harbour Rescue Union"


def _claims():
    """Return claims of two articles: one thing in two spellings, and one that may be it."""
    for source, names in (("morning-post", [RESCUERS, "Mill Guard"]), ("evening-star", [f"Joint {RESCUERS}", "The Mill Guard"])):
        for number in (1, 2):
            yield says(source, nth(number), "attended-by", members(*names, kind="group"))


@pytest.fixture
def harbour(project_folder):
    """A project with names to decide about, and an entry of the registry."""
    for name, file in files_of(tuple(_claims())).items():
        (project_folder / "claims" / f"{name}.json").write_text(json.dumps(file), encoding="utf-8")
    names = [{"name": "Mill Guard"}, {"name": "Old Guard", "type": "former", "valid": "2012/2016"}]
    registry = {"schema_version": 1, "entities": [{"id": "mill-guard", "kind": "group", "names": names}]}
    (project_folder / "claims" / "registry.json").write_text(json.dumps(registry), encoding="utf-8")
    return project_folder


def _listed(run, *arguments):
    done = run("entities", *arguments, "--format", "json")
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def test_each_thing_is_listed_with_wordings_sources_claims_and_evidence(run, harbour):
    (guard,) = [one for one in _listed(run)["entities"] if one["id"] == "mill-guard"]
    assert (guard["claims"], guard["registry"]) == (4, "claims/registry.json")
    assert [(one["name"], one["source"], one["claims"]) for one in guard["wordings"]] == [
        ("Mill Guard", "morning-post", 2),
        ("The Mill Guard", "evening-star", 2),
    ]
    assert guard["wordings"][1]["steps"] == [
        '"The Mill Guard" differs from "Mill Guard" only in spelling, order or small words.',
        '"Mill Guard" is listed in the registry as a name for Mill Guard.',
    ]


def test_text_and_json_list_the_same(run, harbour):
    text, data = run("entities").stdout, _listed(run)
    assert all(f"{one['id']} [{one['kind']}] {one['label']}: {one['claims']} claim" in text for one in data["entities"])
    assert all(step in text for one in data["unsure"] for step in (*one["steps"], *one["decide"].values()))


def test_the_commands_of_a_question_answer_it(run, harbour):
    (question,) = _listed(run, "--unsure")["unsure"]
    assert (question["claims"], question["left_claims"], question["right_claims"]) == (4, 2, 2)
    for answer in ("same", "different"):
        words = shlex.split(question["decide"][answer].replace("…", "asked both papers"))
        done = run(*words[1:])
        assert done.returncode == 0, done.stderr
        assert _listed(run, "--unsure")["unsure"] == []
        assert run("entities", "why", question["left"], question["right"]).stdout.startswith(f"{answer}\n")


def test_a_name_that_says_too_little_is_to_be_marked_and_not_decided(run, harbour):
    people = [{"id": f"{one}-quill", "kind": "person", "names": [{"name": f"{one.title()} Quill"}]} for one in ("ada", "ben")]
    surname = {"name": "Quill", "type": "weak"}
    people = [{**one, "names": [*one["names"], surname]} for one in people]
    (harbour / "claims" / "registry.json").write_text(json.dumps({"schema_version": 1, "entities": people}), encoding="utf-8")
    claim = says("herald", nth(1), "attended-by", members("Quill", kind="person"))
    (harbour / "claims" / "herald.json").write_text(json.dumps(files_of((claim,))["herald"]), encoding="utf-8")
    found = _listed(run, "--unsure", "--kind", "person")["unsure"]
    assert [one["decide"] for one in found] == [{}, {}]
    assert 'the mention a "ref" to it in its claim file' in run("entities", "--unsure", "--kind", "person").stdout


def test_the_command_as_it_is_printed_asks_for_a_reason(run, harbour):
    (question,) = _listed(run, "--unsure")["unsure"]
    done = run(*shlex.split(question["decide"]["same"])[1:])
    assert (done.returncode, "write the reason in --reason" in done.stderr) == (2, True)


def test_kinds_and_paths_choose_what_is_listed(run, harbour):
    assert {one["kind"] for one in _listed(run, "--kind", "series")["entities"]} == {"series"}
    only = _listed(run, "claims/morning-post.json")
    assert {one["id"] for one in _listed(run)["entities"]} - {one["id"] for one in only["entities"]} == {
        "joint-lorne-harbour-rescue-union"
    }
    done = run("entities", "--kind", "grup")
    assert (done.returncode, "did you mean group?" in done.stderr) == (2, True)


def test_a_long_list_is_cut_with_a_sentence_and_shown_whole_on_demand(run, project_folder):
    names = [f"{one} {other} Guild" for one in ("Amber", "Birch", "Cedar", "Dune", "Elm") for other in ("Lake", "Hill", "Moor")]
    claims = [says("morning-post", nth(number), "attended-by", members(*names, kind="group")) for number in range(1, 31)]
    for name, file in files_of(tuple(claims)).items():
        (project_folder / "claims" / f"{name}.json").write_text(json.dumps(file), encoding="utf-8")
    count = len(_listed(run)["entities"])
    cut, whole = run("entities").stdout, run("entities", "--all").stdout
    assert f"… and {count - 40} more things" in cut
    assert "--all" in cut
    assert "more things" not in whole
    assert cut.count("\n") < whole.count("\n")


def test_why_prints_how_each_came_to_its_thing_and_what_joins_them(run, harbour):
    lines = run("entities", "why", "The Mill Guard", "mill-guard").stdout.splitlines()
    assert lines[:2] == ["same", "“The Mill Guard”"]
    assert lines[2:6] == [
        "  a group in evening-star: “The Mill Guard”",
        '    "The Mill Guard" differs from "Mill Guard" only in spelling, order or small words.',
        '      "Mill Guard" is listed in the registry as a name for Mill Guard.',
        "  = mill-guard [group] Mill Guard, an entry in claims/registry.json",
    ]
    assert "“The Mill Guard” and “mill-guard” are one:" in lines


def test_why_as_json_holds_the_same(run, harbour):
    told = json.loads(run("entities", "why", "Mill Guard", RESCUERS, "--format", "json").stdout)
    assert told["answer"] == "different"
    assert [one["source"] for one in told["left"]["meanings"]] == ["morning-post"]
    assert [(one["left"], one["right"], one["answer"]) for one in told["answers"]] == [
        ("mill-guard", "lorne-harbour-rescue-union", "different")
    ]


def test_why_shows_each_kind_that_a_name_is_of(run, harbour):
    path = harbour / "claims" / "evening-star.json"
    path.write_text(
        path.read_text(encoding="utf-8").replace('"group", "name": "The Mill Guard"', '"place", "name": "Mill Guard"'),
        encoding="utf-8",
    )
    shown = run("entities", "why", "Mill Guard", "Mill Guard").stdout
    assert "a group in morning-post" in shown
    assert "a place in evening-star" in shown
    assert run("entities", "why", "Mill Guard", "Mill Guard", "--kind", "group").stdout.startswith("same\n")


def test_an_unknown_name_is_refused_with_what_is_near(run, harbour):
    done = run("entities", "why", "Mil Guard", "Mill Guard")
    assert (done.returncode, "the nearest are Mill Guard" in done.stderr) == (2, True)


def _decide(run, *arguments):
    return run("entities", "decide", "Mill Guard", RESCUERS, "--as", "different", "--reason", "two bodies", *arguments)


def test_a_second_decision_says_what_stood_there_before(run, harbour):
    first = _decide(run, "--by", "Ada Quill", "--on", "2021-09-14")
    assert first.stdout == "written: claims/registry/group-lorne-harbour-rescue-union--mill-guard.json\n", first.stderr
    second = run("entities", "decide", RESCUERS, "Mill Guard", "--as", "same", "--reason", "renamed")
    assert "Before, it said that the two are different, decided by Ada Quill on 2021-09-14, because: two bodies" in second.stdout
    third = run("entities", "decide", RESCUERS, "Mill Guard", "--as", "same", "--reason", "renamed")
    assert third.stdout.startswith("unchanged: ")
    assert len(list((harbour / "claims" / "registry").iterdir())) == 1


WRONG = [
    (["--on", "2021-09"], "is not one day; write it as 2021-09-14"),
    (["--on", "14 September 2021"], "cannot be read as a day"),
    (["--on", "2021-02-30"], "cannot be read as a day"),
    (["--by", " "], "--by must have words in it"),
    (["--by", "A\u200bda"], "holds a character that cannot be seen"),
    (["--kind", "grup"], "did you mean group?"),
    (["--reason", "x" * 5_001], "the reason must be one line"),
    (["--reason", "…"], "write the reason in --reason"),
    (["--as", "similar"], "write --as same or --as different"),
]


@pytest.mark.parametrize(("more", "message"), WRONG)
def test_what_could_not_be_read_again_is_refused(run, harbour, more, message):
    done = _decide(run, *more)
    assert (done.returncode, message in done.stderr) == (2, True), done.stderr
    assert not (harbour / "claims" / "registry").exists()


@pytest.mark.parametrize("name", ["A" * 201, "caf\udce9", "a\u202eb", " "])
def test_a_name_that_no_registry_could_hold_is_refused(run, harbour, name):
    done = run("entities", "decide", name, "Mill Guard", "--as", "same", "--reason", "x", "--force")
    assert (done.returncode, "crashed" in done.stderr) == (2, False), done.stderr
    assert not (harbour / "claims" / "registry").exists()


def test_a_decision_that_nobody_needs_is_noted_by_check(run, harbour):
    decided = ("entities", "decide", "Mill Gard", "Mill Guard", "--as", "same", "--reason", "a slip")
    assert "nothing is called Mill Gard here; the nearest are Mill Guard" in run(*decided).stderr
    assert run(*decided, "--force").returncode == 0
    checked = run("check")
    assert "claims/registry/group-mill-gard--mill-guard.json:5:" in checked.stdout
    assert "note unused-decision" in checked.stdout
    assert "unused-decision" not in run("check", "--alone", "claims/morning-post.json").stdout


def test_decisions_that_contradict_each_other_are_faults_with_place_and_both_files(run, harbour):
    folder = harbour / "claims" / "registry"
    folder.mkdir()
    for name, what in (("one", "same"), ("two", "different")):
        decision = {"left": "Mill Guard", "right": RESCUERS, "kind": "group", "decision": what, "reason": "x"}
        (folder / f"{name}.json").write_text(json.dumps({"schema_version": 1, "decisions": [decision]}), encoding="utf-8")
    (line,) = [line for line in run("check").stdout.splitlines() if "contradictory-decisions" in line]
    assert line.startswith("claims/registry/one.json:1:37: error contradictory-decisions: ")
    assert "(This stands in claims/registry/two.json.)" in line


def test_an_imported_list_joins_names(run, harbour):
    (harbour / "list.csv").write_text(f"id,kind,name,aliases\nQ1,organisation,{RESCUERS},Joint {RESCUERS}\n", encoding="utf-8")
    tried = run("entities", "import", "list.csv", "--dry-run")
    assert (tried.returncode, tried.stdout) == (0, "would be written: claims/registry/list.json, 1 entry with 2 names\n")
    assert not (harbour / "claims" / "registry").exists()
    assert run("entities", "import", "list.csv").returncode == 0
    assert run("entities", "why", RESCUERS, f"Joint {RESCUERS}").stdout.startswith("same\n")
    assert run("entities", "import", "list.csv").stdout.startswith("unchanged: ")


def test_an_import_with_bad_lines_takes_in_the_rest_and_says_so(run, harbour):
    (harbour / "list.csv").write_text("name,kind\nQuay Party,group\nOther Party,grupp\n", encoding="utf-8")
    done = run("entities", "import", "list.csv", "--into", "parties.json")
    assert (done.returncode, done.stdout) == (2, "written: claims/registry/parties.json, 1 entry with 1 name\n")
    assert done.stderr.startswith("list.csv:3:13: “grupp” is no kind.")


@pytest.mark.parametrize("into", ["../outside.json", "claims/registry.json", "names.txt", ".hidden.json", "a/b.json"])
def test_an_import_stays_in_the_registrys_folder(run, harbour, into):
    (harbour / "list.csv").write_text("name,kind\nQuay Party,group\n", encoding="utf-8")
    done = run("entities", "import", "list.csv", "--into", into)
    assert (done.returncode, "--into must name a JSON file in claims/registry/" in done.stderr) == (2, True), done.stderr


def test_markdown_lists_all_things_with_their_steps(run, harbour):
    things = _listed(run)["entities"]
    text = run("entities", "--format", "markdown").stdout
    assert text.count("\n* **") == len(things)
    assert all(f"(`{one['id']}`" in text for one in things)
    assert text.count("  * because: ") == sum(len({step for word in one["wordings"] for step in word["steps"]}) for one in things)


@pytest.mark.parametrize(
    ("left", "right", "answer", "warned"),
    [
        ("Mill Guard", RESCUERS, "same", True),
        ("Mill Guard", RESCUERS, "different", False),
        (RESCUERS, f"Joint {RESCUERS}", "same", False),
    ],
)
def test_a_decision_against_the_words_is_written_with_a_warning(run, harbour, left, right, answer, warned):
    done = run("entities", "decide", left, right, "--as", answer, "--reason", "asked both papers")
    assert (done.returncode, done.stdout.startswith("written: claims/registry/")) == (0, True), done.stderr
    assert done.stderr.startswith(f"warning: Their words alone say that {left} and {right} are two: ") is warned
    assert bool(done.stderr) is warned
    assert run("entities", "why", left, right).stdout.startswith(f"{answer}\n")
    again = run("entities", "decide", left, right, "--as", answer, "--reason", "asked both papers")
    assert again.stdout.startswith("unchanged: ")


def test_two_entries_that_the_registry_keeps_apart_are_not_made_one(run, harbour):
    entities = [{"id": one, "kind": "group", "names": [{"name": one.title()}]} for one in ("mill", "weir")]
    path = harbour / "claims" / "registry.json"
    path.write_text(json.dumps({"schema_version": 1, "entities": entities}), encoding="utf-8")
    decided = ("entities", "decide", "mill", "weir", "--as", "same", "--reason", "merged")
    done = run(*decided)
    assert (done.returncode, "are two: Only the first name" in done.stderr) == (0, True), done.stderr
    (harbour / "claims" / "registry" / "group-mill--weir.json").unlink()
    entities[0]["not_same_as"] = ["weir"]
    path.write_text(json.dumps({"schema_version": 1, "entities": entities}), encoding="utf-8")
    done = run(*decided)
    assert (done.returncode, "nothing was written: this would contradict what stands already" in done.stderr) == (2, True)
