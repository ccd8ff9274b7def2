import json

TEXT = "The harbour fair was held on 14 May 2021.\nIn all 40 boats came.\n"


def write(folder, **more):
    (folder / "seeds").mkdir(exist_ok=True)
    (folder / "seeds" / "post.txt").write_text(TEXT, encoding="utf-8", newline="")
    record = {
        "schema_version": 1,
        "source": {"id": "post", "title": "Post", "text": "seeds/post.txt"},
        "claims": [
            {
                "id": "fair",
                "subject": {"kind": "event", "name": "harbour fair"},
                "predicate": "held-on",
                "value": {"kind": "date", "edtf": "2021-05-14"},
                "evidence": [{"quote": "held on 14 May 2021"}, {"quote": "held on 15 May 2021"}],
            }
        ],
        **more,
    }
    (folder / "claims" / "post.json").write_text(json.dumps(record, indent=1), encoding="utf-8")


def test_it_names_the_facts_that_no_claim_has_and_the_lost_quotes(run, project_folder):
    write(project_folder)
    done = run("coverage", "claims/post.json")
    assert done.returncode == 0, done.stderr
    first, gap, lost = done.stdout.splitlines()
    assert first.startswith("post: 50 % (1 of 2 sentences with facts are covered; ")
    assert gap == "seeds/post.txt:2: paragraph 2, sentence 1: no claim has “40”: In all 40 boats came."
    assert lost.endswith("post/fair: not in the text: “held on 15 May 2021”")
    assert lost.startswith("claims/post.json:")


def test_the_same_as_json(run, project_folder):
    write(project_folder, omitted=[{"quote": "In all 40 boats came", "reason": "vague"}])
    (found,) = json.loads(run("coverage", "claims/post.json", "--format", "json").stdout)
    assert (found["source"], found["share"], found["uncovered"]) == ("post", 1.0, [])
    assert [one["quote"] for one in found["not_found"]] == ["held on 15 May 2021"]


def test_what_cannot_be_read_is_exit_2(run, project_folder):
    (project_folder / "claims" / "broken.json").write_text("{", encoding="utf-8")
    done = run("coverage")
    assert done.returncode == 2
    assert "claims/broken.json:1" in done.stderr
    assert run("coverage", "--format", "yaml").returncode == 2
    assert run("coverage", "claims/absent.json").returncode == 2
