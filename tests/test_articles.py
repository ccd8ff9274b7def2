"""The five articles: what must be found, what must stay silent, and that every word relied on stands in its text."""

import json

import jsonschema
import pytest
import referencing

from checker.cli.command_report import FORMS
from checker.comparing.explain import explain
from checker.config import Config
from checker.engine import check
from checker.evidence.coverage import coverage
from checker.evidence.folding import fold
from checker.evidence.source_view import SourceView
from checker.reporters import RenderOptions, reporters
from checker.values import Verdict


@pytest.fixture(scope="module")
def checked(project):
    return check(project, (), Config())


CONFLICTS = [
    (
        "Ahrar al-Sham first at the fifth or the sixth round",
        "error",
        {"idsa-2017/ahrar-first", "pakistan-observer-2017/ahrar-first-attended"},
    ),
    ("the Sochi congress in November 2017 or January 2018", "error", {"idsa-2017/congress-date", "fpif-2019/congress-date"}),
    ("killed in the war: tens of thousands or half a million", "error", {"fpif-2019/war-killed", "klein-2017/conflict-killed"}),
    (
        "groups at the first round: 13 or 20",
        "warning",
        {"idsa-2017/astana-1-opposition-groups", "stratfor-2017/talks-rebel-groups-number"},
    ),
    ("the last talks before January 2017", "warning", {"idsa-2017/geneva-stalled", "stratfor-2017/talks-first-round-since-2016"}),
    ("three or four zones in spring", "warning", {"idsa-2017/zones-number-may", "pakistan-observer-2017/other-zones-number"}),
    ("the congress over and still expected", "warning", {"idsa-2017/congress-date", "idsa-2017/sochi-civil-society"}),
    (
        "a guarantor at round one, and from round three",
        "warning",
        {"idsa-2017/iran-guarantor-1", "idsa-2017/iran-guarantor-from"},
    ),
    ("the phone call on a Tuesday or on 2 May", "warning", {"idsa-2017/call-date", "klein-2017/call-date"}),
    (
        "first hosted in 2017, and hosted in 2015",
        "warning",
        {"fpif-2019/kazakhstan-first-hosted", "idsa-2017/opposition-talks-host"},
    ),
]


@pytest.mark.parametrize(("what", "severity", "claims"), CONFLICTS, ids=[one[0] for one in CONFLICTS])
def test_a_true_conflict_is_found_with_its_severity(checked, what, severity, claims):
    found = [
        one for one in checked.report.findings if claims <= {claim.address for claim in one.claims} and one.severity == severity
    ]
    assert len(found) == 1, what


def test_nothing_else_is_a_contradiction_or_to_check(checked):
    loud = [one for one in checked.report.findings if one.severity != "note"]
    known = [claims for _, _, claims in CONFLICTS]
    strange = [one.message for one in loud if not any(claims <= {claim.address for claim in one.claims} for claims in known)]
    assert strange == []


def test_no_two_articles_date_one_round_differently(checked):
    dated = {
        one.event.id
        for one in checked.report.findings
        if one.rule in {"conflicting-dates", "date-extent", "stale-relative-date"} and one.severity != "note" and one.event
    }
    assert not {event for event in dated if event.startswith("astana-talks-")}


def test_every_quote_is_cut_exactly_out_of_its_text(checked):
    views = {source: SourceView(text) for source, text in checked.texts.items()}
    for claim in checked.report.claims:
        view = views[claim.source]
        for passage in claim.evidence:
            assert passage.start is not None, (claim.address, passage.quote)
            # A quote that runs across a footnote block is cut out in the parts that stand outside it.
            parts = [(passage.start, passage.end)]
            words = fold(passage.quote).text.strip()
            if _cut(view, parts) != words:
                parts = view.outside_asides(parts[0])
            assert _cut(view, parts) == words, (claim.address, passage.quote)


def _cut(view, parts):
    return fold(" ".join(view.text[start:end] for start, end in parts)).text.strip()


def test_the_record_is_without_fault(checked):
    assert [one.message for one in checked.report.problems] == []
    assert [one.message for one in checked.report.findings if one.about == "record"] == []


def test_every_article_is_covered(checked):
    shares = {file.record.source.id: coverage(file).share for file in checked.library.files}
    assert shares == dict.fromkeys(shares, 1.0)
    assert len(shares) == 5


def test_at_least_twenty_facts_are_told_alike(checked):
    assert len(checked.report.agreements) >= 20
    assert all(len(one.sources) >= 2 for one in checked.report.agreements)


LOOK_ALIKES = [
    ("idsa-2017/astana-6-date", "pakistan-observer-2017/round-6-date"),
    ("idsa-2017/stall-length", "idsa-2017/stall-length-over-a-year"),
    ("klein-2017/conflict-length", "fpif-2019/war-lasted"),
    ("pakistan-observer-2017/bombing-dead", "fpif-2019/war-killed"),
    ("idsa-2017/congress-planned-date", "idsa-2017/congress-date"),
]


@pytest.mark.parametrize(("left", "right"), LOOK_ALIKES)
def test_a_look_alike_is_no_clash(checked, left, right):
    found = explain(left, right, checked.dossier)
    assert not found.verdict.clashes
    assert found.verdict is not Verdict.CONTRADICT
    assert found.reason


NAMES = [
    ("ahrar-al-sham", "hayat-tahrir-al-sham", "different"),
    ("jaish-al-islam", "jaysh-al-izza", "different"),
    ("jaish-al-islam", "islamic-state", "different"),
    ("astana-talks-3", "geneva-talks-3", "different"),
    ("astana-talks", "geneva-talks", "different"),
]


@pytest.mark.parametrize(("left", "right", "answer"), NAMES)
def test_names_that_look_alike_stay_apart(checked, left, right, answer):
    assert checked.dossier.known.names.identity(left, right).identity == answer


def test_the_finding_that_the_readme_shows_is_a_real_one(checked, project):
    text = (project / "README.md").read_text(encoding="utf-8")
    shown = [one for one in checked.report.findings if f"[{one.id}]" in text]
    assert [one.rule for one in shown] == ["first-time"]
    assert all(one.message in text for one in shown)
    assert all(step in text for one in shown for step in one.explanation)


@pytest.mark.parametrize(("folder", "schema"), [("claims", "claim-file"), ("reports", "report")])
def test_the_committed_files_fit_the_published_schemas(project, folder, schema):
    rules = json.loads((project / "schemas" / f"{schema}.schema.json").read_text(encoding="utf-8"))
    validator = jsonschema.Draft202012Validator(rules, registry=referencing.Registry())
    files = [path for path in (project / folder).glob("*.json") if path.name != "registry.json"]
    faults = [
        f"{path.name}: {fault.json_path}"
        for path in files
        for fault in validator.iter_errors(json.loads(path.read_text("utf-8")))
    ]
    assert files
    assert faults == []


def test_the_committed_reports_are_those_of_the_committed_claims(checked, project):
    for form, name in FORMS.items():
        made = reporters()[form].render(checked.report, checked.texts, RenderOptions())
        assert (project / "reports" / name).read_text(encoding="utf-8") == made, "run `make report`"
