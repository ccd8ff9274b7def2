import csv
import io

import pytest

from checker.model.finding import Severity
from checker.reporters import RenderOptions
from checker.reporters.csvfindings import COLUMNS, CsvReporter, defused


def told(report, **options):
    return list(csv.DictReader(io.StringIO(CsvReporter().render(report, {}, RenderOptions(**options)), newline="")))


def test_each_claim_of_a_finding_has_its_row(sample):
    rows = [row for row in told(sample) if row["finding"] == "aaaaaaaaaaa1"]
    assert [(row["source"], row["value"]) for row in rows] == [("post", "14 March 2019"), ("gazette", "16 March 2019")]
    assert rows[0]["quote"].startswith("The second round of the harbour talks")
    assert rows[0]["weight"] == "contradiction"


def test_problems_and_record_faults_stand_first(sample):
    assert [row["weight"] for row in told(sample)][:3] == ["record fault", "record fault", "contradiction"]


def test_decided_findings_stand_in_it_with_their_status(sample):
    assert {row["status"] for row in told(sample) if row["finding"] == "aaaaaaaaaaa5"} == {"decided"}


def test_lighter_findings_are_left_out_on_demand(sample):
    assert "note" in {row["weight"] for row in told(sample)}
    assert "note" not in {row["weight"] for row in told(sample, show_level=Severity.WARNING)}


def test_lines_end_alike_everywhere_and_every_cell_is_quoted(sample):
    out = CsvReporter().render(sample, {}, RenderOptions())
    assert "\r" not in out
    assert out.splitlines()[0] == ",".join(f'"{name}"' for name in COLUMNS)


@pytest.mark.parametrize("sign", ["=", "+", "-", "@", "\t=", "\r=", "\n@", " =", "\u00a0=", "\uff1d", "\uff20"])
def test_no_cell_is_a_formula(sign):
    assert defused(f"{sign}1+1").startswith("'")


@pytest.mark.parametrize("text", ["1-1", "a=b", "", "'", "(=1)"])
def test_a_sign_further_in_is_left_alone(text):
    assert defused(text) == text


def test_line_breaks_and_quotation_marks_stay_inside_their_cell(sample, lace):
    payload = 'a\n"b",c\r\n;d\x00'
    assert len(told(lace(payload))) == len(told(sample))
    assert told(lace(payload))[0]["message"].endswith('a "b",c ;d[U+0000]')
