import json

from checker.model.report import Report
from checker.reporters import RenderOptions
from checker.reporters.jsonreport import JsonReporter


def told(report):
    return JsonReporter().render(report, {}, RenderOptions())


def test_reading_it_back_gives_the_same_report(sample):
    assert Report.model_validate(json.loads(told(sample))) == sample


def test_hostile_text_comes_back_as_it_was(lace):
    report = lace('"\n\\ \x00 \u202e \u2028 </script> \ud800')
    out = told(report)
    assert Report.model_validate(json.loads(out)) == report
    assert out.encode("utf-8")


def test_keys_stand_in_the_order_of_the_contract(sample):
    keys = list(json.loads(told(sample)))
    assert keys[:5] == ["schema_version", "complete", "tool", "summary", "sources"]
    assert keys[5:9] == ["events", "claims", "findings", "agreements"]


def test_missing_parts_are_null_and_not_left_out(sample):
    claim = json.loads(told(sample))["claims"][0]
    assert claim["as_of"] is None
    assert json.loads(told(sample))["findings"][0]["sides"][0]["origins"] is None


def test_all_pairs_stand_in_it_only_on_demand(sample):
    assert "comparisons" not in json.loads(told(sample))
    asked = sample.model_copy(update={"comparisons": ()})
    assert json.loads(told(asked))["comparisons"] == []


def test_it_is_readable_utf8_with_one_newline_at_the_end(sample):
    out = told(sample)
    assert "Dockers’ Union" in out
    assert out.endswith("}\n")
    assert out.startswith('{\n  "schema_version": 1,\n')


def test_notes_on_names_stand_in_it_only_where_there_are_any(sample, noted):
    assert "name_notes" not in json.loads(told(sample))["gaps"]
    assert json.loads(told(noted))["gaps"]["name_notes"] == list(noted.gaps.name_notes)
    assert Report.model_validate(json.loads(told(noted))) == noted
