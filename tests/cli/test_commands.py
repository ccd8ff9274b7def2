import json
import re

import pytest


def test_the_version(run):
    assert re.fullmatch(r"source-claim-checker \d+\.\d+\.\d+\n", run("--version").stdout)


def test_a_new_project_an_article_and_its_claim_file(run, tmp_path):
    folder = tmp_path / "paper"
    assert run("init", str(folder)).returncode == 0
    (folder / "seeds" / "fire.txt").write_text(
        "Fire at the paint works\n\nHarlow, 12 March 2021. At least 12 workers died.\n", encoding="utf-8"
    )
    made = run("new", "seeds/fire.txt", cwd=folder)
    assert made.returncode == 0, made.stderr
    file = json.loads((folder / "claims" / "fire.json").read_text(encoding="utf-8"))
    assert (file["source"]["title"], file["source"]["published"]) == ("Fire at the paint works", "2021-03-12")
    assert {one["reason"] for one in file["omitted"]} == {"todo"}
    assert run("fmt", "--check", cwd=folder).returncode == 0
    assert run("check", cwd=folder).returncode == 0
    again = run("new", "seeds/fire.txt", cwd=folder)
    assert (again.returncode, "is there already" in again.stderr) == (2, True)


def test_init_overwrites_nothing(run, project_folder):
    (project_folder / "checker.toml").write_text('fail_level = "never"\n', encoding="utf-8")
    run("init", ".")
    assert (project_folder / "checker.toml").read_text(encoding="utf-8") == 'fail_level = "never"\n'


def test_fmt_changes_the_form_and_no_meaning(run, project_folder):
    before = json.loads((project_folder / "claims" / "evening-star.json").read_text(encoding="utf-8"))
    assert run("fmt", "--check").returncode == 1
    assert run("fmt").returncode == 0
    assert run("fmt", "--check").returncode == 0
    assert json.loads((project_folder / "claims" / "evening-star.json").read_text(encoding="utf-8")) == before


def test_fmt_leaves_a_broken_file_as_it_is(run, project_folder):
    broken = project_folder / "claims" / "broken.json"
    broken.write_text('{"schema_version": 1,}', encoding="utf-8")
    done = run("fmt")
    assert done.returncode == 2
    assert "claims/broken.json:1:21: left as it is" in done.stdout
    assert broken.read_text(encoding="utf-8") == '{"schema_version": 1,}'


def test_two_claims_are_explained_with_verdict_and_reason(run):
    told = json.loads(run("explain", "morning-post/claim-1", "evening-star/claim-2", "--format", "json").stdout)
    assert (told["verdict"], told["reason"]) == ("contradict", "No day fits both 14 September 2021 and 16 September 2021.")


def test_a_finding_is_explained_by_the_start_of_its_id(run):
    assert "No day fits both 16 September 2021 and 14 September 2021." in run("explain", "cc08").stdout


def test_what_leaves_room_is_explained_before_the_reasons(project_folder, run):
    path = project_folder / "claims" / "evening-star.json"
    claims = json.loads(path.read_text(encoding="utf-8"))
    for claim in claims["claims"]:
        claim["modality"] = "alleged"
    path.write_text(json.dumps(claims), encoding="utf-8")
    told = run("explain", "cc08").stdout
    assert told.index("May both be right?\n  One of the sources keeps its distance") < told.index("Why:\n1. No day fits both")


def test_a_rule_has_its_page(run):
    assert run("explain", "conflicting-dates").stdout.startswith("# conflicting-dates\n")


@pytest.mark.parametrize(
    ("left", "right", "answer"),
    [("Norway", "norway", "same"), ("Norway", "Chile", "different"), ("fourth round", "fourteenth round", "different")],
)
def test_two_names_are_matched_with_steps(run, left, right, answer):
    told = json.loads(run("match", left, right, "--kind", "country", "--format", "json").stdout)
    assert told["answer"] == answer
    assert told["steps"]


def test_the_schemas_are_printed_and_written(run, project_folder):
    assert json.loads(run("schema", "claim-file").stdout)["$schema"].startswith("https://json-schema.org/draft/2020-12")
    assert run("schema", "-o", "out").returncode == 0
    assert (project_folder / "out" / "report.schema.json").is_file()


def test_the_settings_say_where_they_come_from(run):
    done = run("config", CHECKER_FAIL_LEVEL="note")
    assert 'fail_level = "note"  (CHECKER_FAIL_LEVEL)' in done.stdout
    assert 'claims = "claims"  (default)' in done.stdout


def test_who_is_who_is_listed(run):
    listed = json.loads(run("entities", "--format", "json").stdout)
    assert [one["label"] for one in listed["entities"]] == ["harbour fire"]


def test_a_report_is_written_and_unchanged_the_second_time(run, project_folder):
    first, second = run("report"), run("report")
    assert (first.returncode, first.stdout.splitlines()[-1]) == (0, "changed")
    assert second.stdout.splitlines()[-1] == "unchanged"
    assert sorted(path.name for path in (project_folder / "reports").iterdir()) == [
        "report.csv",
        "report.html",
        "report.json",
        "report.md",
    ]


def test_a_report_without_a_file_that_cannot_be_read_is_exit_2_and_still_written(run, project_folder):
    (project_folder / "claims" / "broken.json").write_text("{", encoding="utf-8")
    assert run("report").returncode == 2
    assert (project_folder / "reports" / "report.html").is_file()


def test_a_decision_silences_a_finding(run, project_folder):
    done = run("decide", "cc08", "--as", "real", "--reason", "asked both papers", "--on", "2021-10-01")
    assert (done.returncode, done.stdout) == (0, "written: claims/decisions/cc08401e506c.json\n"), done.stderr
    checked = run("check")
    assert checked.returncode == 0
    assert "conflicting-dates" not in checked.stdout
    again = run("decide", "cc08", "--as", "real", "--reason", "again")
    assert (again.returncode, "holds a decision already" in again.stderr) == (2, True)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["cc08", "--as", "maybe", "--reason", "x"], "choose one of real, not-a-conflict"),
        (["ffff", "--as", "real", "--reason", "x"], "no finding or question begins with ffff"),
        (["cc08", "--as", "real", "--reason", " "], "write the reason"),
        (["a/b", "c/d", "--as", "real", "--reason", "x"], "there is no claim a/b"),
    ],
)
def test_a_decision_about_nothing_is_refused(run, arguments, message):
    done = run("decide", *arguments)
    assert (done.returncode, message in done.stderr) == (2, True), done.stderr


def _rename(project_folder, name):
    evening = project_folder / "claims" / "evening-star.json"
    evening.write_text(evening.read_text(encoding="utf-8").replace("harbour fire", name), encoding="utf-8")


def test_two_names_are_made_one_by_decision(run, project_folder):
    _rename(project_folder, "fire at the Lorne harbour")
    assert run("check").returncode == 0
    done = run("entities", "decide", "harbour fire", "fire at the Lorne harbour", "--as", "same", "--reason", "one fire")
    assert done.returncode == 0, done.stderr
    assert run("check").returncode == 1
    assert run("entities", "why", "harbour fire", "fire at the Lorne harbour").stdout.startswith("same\n")


def test_two_spellings_of_one_name_cannot_be_told_apart_by_decision(run, project_folder):
    _rename(project_folder, "fire at the harbour")
    done = run("entities", "decide", "harbour fire", "fire at the harbour", "--as", "different", "--reason", "two fires")
    assert (done.returncode, "give each its own entry in the registry" in done.stderr) == (2, True)
    assert not (project_folder / "claims" / "registry").exists()


@pytest.mark.parametrize(
    ("name", "message"),
    [("A" * 201, "a name has at most 200"), ("caf\udce9", "is not written in UTF-8")],
)
def test_a_name_that_no_claim_file_could_hold_is_refused(run, name, message):
    done = run("match", name, "Norway", "--kind", "country")
    assert (done.returncode, message in done.stderr, "crashed" in done.stderr) == (2, True, False), done.stderr
    assert run("match", "A" * 200, "Norway", "--kind", "country").returncode == 0


@pytest.mark.parametrize(
    "arguments", [("match", "a", "b", "--kind", "person"), ("entities",), ("config",), ("explain", "first-time")]
)
def test_an_unknown_form_is_refused(run, arguments):
    done = run(*arguments, "--format", "xml")
    assert (done.returncode, "choose text" in done.stderr, "crashed" in done.stderr) == (2, True, False)


def test_a_report_is_not_complete_where_a_file_is_left_out_for_whatever_reason(run, project_folder):
    (project_folder / "claims" / "marked.json").write_bytes(b"\xef\xbb\xbf{}")
    assert run("report").returncode == 2
    assert json.loads((project_folder / "reports" / "report.json").read_text(encoding="utf-8"))["complete"] is False
    assert run("coverage").returncode == 2


def test_settings_cannot_send_a_report_out_of_the_project(run, project_folder):
    (project_folder / "checker.toml").write_text('[report]\nfolder = "../out"\n', encoding="utf-8")
    done = run("report")
    assert (done.returncode, "lies outside the project" in done.stderr) == (2, True)
    assert not (project_folder.parent / "out").exists()


@pytest.mark.parametrize("reason", ["x" * 5_001, "seen\x1b[31m"])
def test_a_reason_that_could_not_be_read_again_is_refused(run, project_folder, reason):
    done = run("decide", "cc08", "--as", "real", "--reason", reason)
    assert (done.returncode, "the reason must be one line" in done.stderr) == (2, True)
    assert not (project_folder / "claims" / "decisions").exists()


def test_one_claim_is_no_pair_to_decide_about(run):
    done = run("decide", "morning-post/claim-1", "morning-post/claim-1", "--as", "real", "--reason", "x")
    assert (done.returncode, "is named twice" in done.stderr) == (2, True)
