import csv
import io
import json

import html5lib
import pytest
from markdown_it import MarkdownIt

from checker.reporters import RenderOptions, reporters
from checker.reporters.text import footer, listed
from checker.reporters.view.visible import flat, visible

HTML = "{http://www.w3.org/1999/xhtml}"
pytestmark = pytest.mark.corpus


@pytest.fixture(scope="module")
def strings(corpora):
    naughty = json.loads((corpora / "naughty_strings" / "blns.json").read_text(encoding="utf-8"))
    attacks = (corpora / "xss" / "xss-payload-list.txt").read_text(encoding="utf-8").splitlines()
    return [*naughty, *attacks[:200]]


@pytest.fixture(scope="module")
def report(strings, sample):
    """Return a report with one finding for each string: in its message, its value, its quote and its reason."""
    data = sample.model_dump()
    first = data["findings"][0]
    data["findings"] = [_laced(first, at, text) for at, text in enumerate(strings)]
    return type(sample).model_validate(data)


@pytest.fixture(scope="module")
def plain(strings, sample):
    data = sample.model_dump()
    data["findings"] = [_laced(data["findings"][0], at, "word") for at in range(len(strings))]
    return type(sample).model_validate(data)


def _laced(finding, at, text):
    claims = [{**one, "evidence": [{**quote, "quote": text} for quote in one["evidence"]]} for one in finding["claims"]]
    sides = [{**one, "value": text} for one in finding["sides"]]
    return {**finding, "id": f"n{at}", "message": text, "explanation": [text], "claims": claims, "sides": sides}


def told(name, report, texts):
    return reporters()[name].render(report, texts, RenderOptions())


def elements(text):
    return [one.tag for one in html5lib.parse(text).iter() if isinstance(one.tag, str) and not one.tag.endswith("}mark")]


def test_html_shows_every_string_as_it_is_and_nothing_else(report, plain, texts):
    out = told("html", report, texts)
    assert elements(out) == elements(told("html", plain, texts))
    tree = html5lib.parse(out)
    places = {one.get("id"): one for one in tree.iter() if one.get("id")}
    for finding in report.findings:
        heading = places[f"f-{finding.id}"].find(f".//{HTML}h3")
        assert "".join(heading.itertext()) == visible(finding.message)


def test_markdown_keeps_its_structure_under_every_string(report, plain, texts):
    def kinds(text):
        found = []
        for token in MarkdownIt("commonmark").enable(["table", "strikethrough"]).parse(text):
            found += [token.type, *(one.type for one in token.children or () if not one.type.startswith("text"))]
        return found

    assert kinds(told("markdown", report, texts)) == kinds(told("markdown", plain, texts))


def test_csv_cells_hold_every_string_and_no_formula(report, texts):
    rows = list(csv.DictReader(io.StringIO(told("csv", report, texts), newline="")))
    messages = {row["finding"]: row["message"] for row in rows}
    for finding in report.findings:
        assert messages[finding.id].removeprefix("'") == flat(finding.message).removeprefix("'")
        assert not messages[finding.id].lstrip().startswith(("=", "+", "-", "@"))


@pytest.mark.parametrize("width", [None, 100])
def test_text_keeps_every_string_in_its_line(report, texts, width):
    out = reporters()["text"].render(report, texts, RenderOptions(width=width))
    assert all(sign == "\n" or sign.isprintable() or sign.isspace() for sign in out)
    if width is None:
        footing = tuple(footer(report, RenderOptions()))
        assert len(out.split("\n")) == len(listed(report, RenderOptions())) + len(report.problems) + len(footing) + 1


def test_json_brings_every_string_back(report, texts):
    assert type(report).model_validate(json.loads(told("json", report, texts))) == report
