"""The benchmark of names counts rightly, and says plainly what it cannot read."""

import importlib.util
import json
import sys

import pytest

HEAD = "name_a\tname_b\tkind\tlabel\tnote\n"
ROWS = (
    ("Red Star", "Red Star", "group", "same"),  # same
    ("Red Star", "RED STAR", "group", "related"),  # same, against the label
    ("Ada Quill", "Ada Quill", "person", "same"),  # same
    ("Quill", "Ada Quill", "person", "same"),  # unsure
    ("Quill", "Quill", "person", "different"),  # unsure
    ("Ada Quill", "Bo Dorn", "person", "same"),  # different
    ("Ada Quill", "Bo Dorn", "person", "different"),  # different
    ("Norland", "Sorland", "country", "different"),  # different
)
REGISTRY = {
    "schema_version": 1,
    "entities": [
        {
            "id": "ada",
            "kind": "person",
            "names": [{"name": "Ada Quill"}, {"name": "Bo Dorn", "type": "former"}, {"name": "Quill", "type": "weak"}],
        }
    ],
}


@pytest.fixture(scope="module")
def benchmark(project):
    spec = importlib.util.spec_from_file_location("benchmark_names", project / "benchmarks" / "names.py")
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    yield module
    del sys.modules[spec.name]


@pytest.fixture
def table(tmp_path):
    def write(rows, head=HEAD):
        path = tmp_path / "pairs.tsv"
        path.write_text(head + "".join("\t".join(row) + "\n" for row in rows), encoding="utf-8")
        return path

    return write


@pytest.fixture
def run(benchmark, capsys):
    def call(*arguments):
        assert benchmark.main([str(one) for one in arguments]) == 0
        return capsys.readouterr().out

    return call


@pytest.fixture
def refused(benchmark, capsys):
    def call(*arguments):
        with pytest.raises(SystemExit) as left:
            benchmark.main([str(one) for one in arguments])
        assert left.value.code == 2
        return capsys.readouterr().err

    return call


def test_the_figures(run, table):
    found = json.loads(run(table(ROWS), "--json"))
    assert found["pairs"] == 8
    assert found["precision"] == 0.6667
    assert found["recall"] == 0.5
    assert found["f1"] == 0.5714
    assert found["wrong_merges"] == 1
    assert found["unsure"] == 0.25
    assert found["recall_of_same_or_unsure"] == 0.75
    assert found["unsure_of_different"] == 0.3333
    assert found["microseconds"] > 0


def test_every_wrong_merge_is_listed_with_its_steps(run, table):
    found = json.loads(run(table(ROWS), "--json"))
    (wrong,) = found["wrong_pairs"]
    assert (wrong["left"], wrong["right"], wrong["label"], wrong["answer"]) == ("Red Star", "RED STAR", "related", "same")
    assert wrong["steps"]
    assert [pair["right"] for pair in found["missed_pairs"]] == ["Bo Dorn"]
    assert [pair["label"] for pair in found["unsure_pairs"]] == ["same", "different"]
    text = run(table(ROWS))
    assert "called the same against the label: 1\n  Red Star | RED STAR (group, related)\n      " in text
    assert "called different" not in text
    assert "labelled same, called different: 1\n  Ada Quill | Bo Dorn" in run(table(ROWS), "--missed")


def test_each_kind_has_its_own_figures(run, table):
    kinds = json.loads(run(table(ROWS), "--json"))["kinds"]
    assert {kind: one["pairs"] for kind, one in kinds.items()} == {"country": 1, "group": 2, "person": 5}
    assert (kinds["group"]["precision"], kinds["group"]["recall"]) == (0.5, 1.0)
    assert (kinds["person"]["precision"], kinds["person"]["recall"], kinds["person"]["unsure"]) == (1.0, 0.3333, 0.4)
    assert kinds["country"]["f1"] == 0.0


def test_peers_stand_beside_it(run, table):
    peers = json.loads(run(table(ROWS), "--json"))["peers"]
    assert sorted(peers) == ["Jaro-Winkler", "WRatio", "token_set_ratio"]
    for peer in peers.values():
        assert {"precision", "recall", "f1", "threshold", "recall_at_precision_0.95", "recall_at_our_precision"} <= peer.keys()


def test_the_thresholds_of_a_peer(benchmark):
    pairs = [benchmark.LabelledPair("a", "b", "group", label) for label in ("same", "same", "different", "same", "related")]
    judged = benchmark.judge_peer([90.0, 80.0, 70.0, 60.0, 50.0], pairs, 0.7)
    assert (judged["precision"], judged["recall"], judged["f1"], judged["threshold"]) == (0.75, 1.0, 0.8571, 60.0)
    assert judged["recall_at_precision_0.95"] == 0.6667
    assert judged["recall_at_our_precision"] == 1.0
    assert benchmark.judge_peer([90.0, 80.0, 70.0, 60.0, 50.0], pairs, 1.0)["recall_at_our_precision"] == 0.6667
    assert benchmark.judge_peer([90.0, 90.0, 90.0, 90.0, 90.0], pairs, 1.0)["recall_at_our_precision"] == 0.0


@pytest.mark.parametrize("where", ["registry.json", "claims", "."])
def test_a_registry_decides(run, table, tmp_path, where):
    (tmp_path / "claims").mkdir()
    for path in (tmp_path / "claims" / "registry.json", tmp_path / "registry.json"):
        path.write_text(json.dumps(REGISTRY), encoding="utf-8")
    found = json.loads(run(table(ROWS), "--registry", tmp_path / where, "--json"))
    assert found["recall"] == 1.0
    assert found["wrong_merges"] == 3  # the labels of the last rows are wrong for this registry


def test_decisions_in_the_folder_beside_the_registry_count(run, table, tmp_path):
    folder = tmp_path / "claims" / "registry"
    folder.mkdir(parents=True)
    one = {"left": "Ada Quill", "right": "Bo Dorn", "kind": "person", "decision": "same", "reason": "Married"}
    (folder / "person-ada.json").write_text(json.dumps({"schema_version": 1, "decisions": [one]}), encoding="utf-8")
    found = json.loads(run(table([("Ada Quill", "Bo Dorn", "person", "same")]), "--registry", tmp_path, "--json"))
    assert found["f1"] == 1.0


def test_no_pairs_at_all(run, table):
    found = json.loads(run(table([]), "--json"))
    assert (found["pairs"], found["precision"], found["f1"], found["unsure"], found["wrong_merges"]) == (0, 0.0, 0.0, 0.0, 0)
    assert found["peers"]["WRatio"]["f1"] == 0
    assert run(table([])).startswith("pairs                     0\n")


@pytest.mark.parametrize(
    ("head", "rows", "message"),
    [
        ("", [], "the first line must name the columns; missing: name_a, name_b, kind, label"),
        ("name_a\tname_b\tkind\n", [("a", "b", "group")], "missing: label"),
        (HEAD, [("a", "b", "group", "equal")], "line 2: there is no label 'equal'; write same, different or related"),
        (HEAD, [("a", "b", "group", "same"), ("a", "b")], "line 3: there is no label ''"),
        (HEAD, [("a", "", "group", "same")], "line 2: a name is missing"),
        (HEAD, [("a", "b", "group", "same"), ('"a"b', "b", "group", "same")], "cannot be read"),
    ],
)
def test_what_cannot_be_read_is_refused(refused, table, head, rows, message):
    assert message in refused(table(rows, head))


def test_files_that_are_not_there_are_refused(refused, table, tmp_path):
    assert "cannot be read" in refused(tmp_path / "none.tsv")
    assert "there is no registry" in refused(table(ROWS), "--registry", tmp_path / "none")
    assert "there is none" in refused(table(ROWS), "--registry", tmp_path)
    (tmp_path / "broken.json").write_text("{", encoding="utf-8")
    assert "broken.json cannot be used" in refused(table(ROWS), "--registry", tmp_path / "broken.json")


def test_without_the_other_engine_a_line_says_how_to_have_it(run, table):
    assert "logic-v2          left out" in run(table(ROWS))
    assert "pip install nomenklatura" in run(table(ROWS))


def test_an_interpreter_without_the_other_engine_is_refused(refused, table):
    assert "to install it" in refused(table(ROWS), "--nomenklatura", sys.executable)
    assert "cannot be run" in refused(table(ROWS), "--nomenklatura", "no-such-python")


def test_scores_of_the_other_engine_are_judged_like_those_of_the_others(benchmark, run, table, monkeypatch):
    scores = [1.0, 1.0, 1.0, 0.6, 0.5, 0.4, 0.3, 0.2]
    monkeypatch.setattr(benchmark, "logic_v2", lambda *_: {"scores": scores, "seconds": 0.008})
    peer = json.loads(run(table(ROWS), "--nomenklatura", "python", "--json"))["peers"]["logic-v2"]
    assert (peer["threshold"], peer["precision"], peer["recall"], peer["microseconds"]) == (40.0, 0.6667, 1.0, 1000.0)
