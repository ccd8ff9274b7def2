import json

from checker.model.finding import Severity
from checker.reporters import RenderOptions
from checker.reporters.jsonl import JsonLinesReporter


def told(report, **options):
    return [json.loads(line) for line in JsonLinesReporter().render(report, {}, RenderOptions(**options)).splitlines()]


def test_problems_come_first_and_then_findings_one_a_line(sample):
    ids = [one["id"] for one in told(sample)]
    assert ids == [None, "aaaaaaaaaaa1", "aaaaaaaaaaa2", "aaaaaaaaaaa3", "aaaaaaaaaaa4", "cccccccccccc"]


def test_a_problem_has_the_keys_by_which_findings_are_sorted(sample):
    first = told(sample)[0]
    assert (first["about"], first["severity"], first["rule"], first["line"]) == ("record", "error", "invalid-json", 3)


def test_the_level_hides_conflicts_but_no_record_fault(sample):
    ids = [one["id"] for one in told(sample, show_level=Severity.ERROR)]
    assert ids == [None, "aaaaaaaaaaa1", "aaaaaaaaaaa2", "cccccccccccc"]


def test_decided_findings_are_there_on_demand(sample):
    assert told(sample, show_decided=True)[-1]["status"] == "decided"


def test_line_separators_in_a_message_break_no_line(lace):
    out = JsonLinesReporter().render(lace("\n\r\u2028"), {}, RenderOptions())
    assert len([json.loads(line) for line in out.split("\n") if line]) == 6
