import base64
import hashlib
import re
from itertools import pairwise

import html5lib
import pytest

from checker.model.finding import Severity
from checker.reporters import RenderOptions
from checker.reporters.htmlreport import HtmlReporter, content
from checker.reporters.page.environment import environment, policy
from checker.reporters.view.visible import visible

HTML = "{http://www.w3.org/1999/xhtml}"
HOSTILE = (
    "<script>alert(1)</script><img src=x onerror=alert(1)>",
    "\"><svg onload=alert(1)> ' onmouseover='x' </title></style></script></textarea><!--",
    "{{ 7*7 }} {% raw %} {# x #} &lt;b&gt; &amp; ]]>",
    "\u202eevil\u202c \u2066 \u200b \u200e \x1b[2J \x00 \x07 \x85 \ud800 \ufeff",
    "two\nlines\r\nand\ttabs",
    "javascript:alert(1) https://good.example@evil.example/",
)


def page(report, texts, *, autoescape=True, **options):
    made = environment(autoescape=autoescape)
    found = content(report, texts, RenderOptions(**options))
    return made.get_template("report.html.j2").render(found, policy=policy(made))


def told(report, texts, **options):
    return HtmlReporter().render(report, texts, RenderOptions(**options))


def parsed(text):
    return html5lib.parse(text)


def words(element):
    return "".join(element.itertext())


def elements(text):
    """Return every element with its attributes' names; a mark depends on the words and is left out."""
    found = [(one.tag.removeprefix(HTML), tuple(sorted(one.attrib))) for one in parsed(text).iter() if isinstance(one.tag, str)]
    return [one for one in found if one[0] != "mark"]


def by_id(tree, name):
    return next(one for one in tree.iter() if one.get("id") == name)


def check_literal(text, reference, report):
    """Hold a page to its data: no element but ours, and every message is the text that was given."""
    assert elements(text) == elements(reference)
    tree = parsed(text)
    for finding in report.findings:
        heading = by_id(tree, f"f-{finding.id}").find(f".//{HTML}h3")
        assert words(heading) == visible(finding.message)


@pytest.mark.parametrize("payload", HOSTILE)
def test_hostile_text_in_every_field_is_literal_text(lace, texts, payload):
    report = lace(payload)
    check_literal(told(report, texts), told(lace("harmless words here"), texts), report)


def test_the_same_check_fails_where_escaping_is_off(lace, texts):
    report = lace(HOSTILE[0])
    with pytest.raises(AssertionError):
        check_literal(page(report, texts, autoescape=False), told(lace("harmless words here"), texts), report)


def test_hostile_articles_are_literal_text_too(sample, texts):
    evil = {source: text.replace("minister", "<script>x</script>\u202e")[: len(text)] for source, text in texts.items()}
    out = told(sample, evil)
    assert words(by_id(parsed(out), "s-post")).count("<script>x</script>[U+202E]") == 1
    assert len(re.findall("<script", out)) == 1


def test_hostile_ids_make_no_attribute_of_their_own(sample, texts):
    data = sample.model_dump()
    hostile = " \" onclick='x' '; rm -rf ~; '\n<b>"
    for finding in data["findings"]:
        finding["id"] += hostile
        finding["related"] = [one + hostile for one in finding["related"]]
    report = type(sample).model_validate(data)
    out = told(report, texts)
    assert elements(out) == elements(told(sample, texts))
    assert "checker decide &#39;aaaaaaaaaaa1 &#34; onclick=&#39;" in out


def test_no_control_or_bidi_character_is_in_the_page(lace, texts):
    out = told(lace(HOSTILE[3]), texts)
    assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff\ud800-\udfff]", out)
    assert "[U+202E]evil" in out


def test_the_page_parses_without_an_error(sample, texts):
    parser = html5lib.HTMLParser()
    parser.parse(told(sample, texts))
    assert parser.errors == []


def test_the_policy_allows_exactly_the_style_and_the_script_of_the_page(sample, texts):
    tree = parsed(told(sample, texts))
    rules = next(one.get("content") for one in tree.iter(f"{HTML}meta") if one.get("http-equiv"))
    style, script = (next(tree.iter(f"{HTML}{tag}")).text for tag in ("style", "script"))
    for kind, text in (("style", style), ("script", script)):
        digest = base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
        assert f"{kind}-src 'sha256-{digest}'" in rules
    assert rules.startswith("default-src 'none'; ")
    assert "base-uri 'none'; form-action 'none'" in rules
    assert len(list(tree.iter(f"{HTML}script"))) == 1


def test_no_style_or_handler_stands_in_an_attribute(sample, texts):
    names = {name for _, attributes in elements(told(sample, texts)) for name in attributes}
    assert not [name for name in names if name == "style" or name.startswith("on")]


def test_nothing_is_loaded_from_elsewhere(sample, texts):
    tree = parsed(told(sample, texts))
    assert [one.get("src") for one in tree.iter() if one.get("src")] == []
    assert [one.get("href") for one in tree.iter(f"{HTML}link")] == ["data:,"]


def test_only_plain_web_addresses_become_links(sample, texts):
    data = sample.model_dump()
    for source, url in zip(data["sources"], ("javascript:alert(1)", "https://example.org/a", None), strict=True):
        source["url"] = url
    tree = parsed(told(type(sample).model_validate(data), texts))
    outside = [one for one in tree.iter(f"{HTML}a") if not one.get("href").startswith("#")]
    assert [(one.get("href"), one.get("rel")) for one in outside] == [("https://example.org/a", "noopener noreferrer nofollow")]
    assert "javascript:alert(1)" in words(by_id(tree, "s-post"))


def test_every_link_inside_the_page_leads_somewhere(sample, texts):
    tree = parsed(told(sample, texts))
    ids = [one.get("id") for one in tree.iter() if one.get("id")]
    assert len(ids) == len(set(ids))
    links = {one.get("href")[1:] for one in tree.iter(f"{HTML}a") if one.get("href").startswith("#")}
    assert links - set(ids) == set()


def test_headings_are_in_order(sample, texts):
    levels = [
        int(one.tag[-1])
        for one in parsed(told(sample, texts)).iter()
        if isinstance(one.tag, str) and re.fullmatch(r".*\}h[1-6]", one.tag)
    ]
    assert levels[0] == 1
    assert all(later <= earlier + 1 for earlier, later in pairwise(levels))


def test_the_page_tells_all_that_was_found(sample, texts):
    text = words(parsed(told(sample, texts)))
    for part in (
        "2 contradictions and 1 finding to check among 3 sources.",
        "The record has faults; mend these first",
        "A comma is missing; write one after the value.",
        "2 disagree · 1 to check · 1 agree",
        "not mentioned",
        "one source only",
        "Do both count the same delegates?",
        "2 independent origins",
        "The words stand in another order.",
        "The Gazette printed a correction.",
        "They speak of different events.",
        "January 2019",
        'checker decide aaaaaaaaaaa1 --as real --reason "…"',
        "according to the minister",
    ):
        assert part in text


def test_the_differing_words_are_marked_in_both_quotes(sample, texts):
    finding = by_id(parsed(told(sample, texts)), "f-aaaaaaaaaaa1")
    quotes = list(finding.iter(f"{HTML}blockquote"))
    assert [[words(mark) for mark in quote.iter(f"{HTML}mark")] for quote in quotes] == [["14 March 2019"], ["16 March 2019"]]


def test_notes_are_folded_and_left_out_below_the_level(sample, texts):
    assert "differences that need no decision" in told(sample, texts)
    assert "f-aaaaaaaaaaa4" not in re.findall(r'id="(f-\w+)"', told(sample, texts, show_level=Severity.WARNING))


def test_an_article_is_shown_whole_with_its_quotes_marked(sample, texts):
    article = by_id(parsed(told(sample, texts)), "s-post")
    assert "The minister said the fee would rise[4]." in words(article)
    assert "the fee would rise" in [words(one) for one in article.iter(f"{HTML}mark")]


def test_only_quotes_are_shown_where_the_reader_wants_no_more(sample, texts):
    article = by_id(parsed(told(sample, texts, source_text="quotes")), "s-post")
    assert "The minister said" not in words(article)
    assert "the fee would rise" in words(article)


def test_only_quotes_are_shown_where_the_rights_allow_no_more(sample, texts):
    data = sample.model_dump()
    data["sources"][0]["rights"] = "quotes"
    tree = parsed(told(type(sample).model_validate(data), texts))
    assert "The minister said" not in words(by_id(tree, "s-post"))
    assert "a spokesman said" in words(by_id(tree, "s-gazette"))


def test_a_report_without_anything_is_a_page_too(sample):
    empty = type(sample).model_validate({"tool": {"version": "1"}, "summary": {}})
    assert "No contradictions and nothing to check among 0 sources." in told(empty, {})


def test_the_same_report_gives_the_same_bytes(sample, texts):
    assert told(sample, texts) == told(sample, texts)


def test_notes_on_names_are_listed_where_there_are_any(sample, noted, texts):
    assert "Notes on names" not in HtmlReporter().render(sample, texts, RenderOptions())
    page = HtmlReporter().render(noted, texts, RenderOptions())
    assert "<h3>Notes on names <small>6</small></h3>" in page
    assert page.count("some were &lt;not&gt; compared.") == 5


def test_what_leaves_room_stands_open_and_the_readings_are_folded(sample, texts):
    finding = by_id(parsed(told(sample, texts)), "f-aaaaaaaaaaa3")
    text = words(finding)
    parts = ("About 120 delegates came", "May both be right?", "Why", "How the claims were read", "See also 4")
    assert [text.index(part) for part in parts] == sorted(text.index(part) for part in parts)
    folded = {words(one.find(f"{HTML}summary")): "open" in one.attrib for one in finding.iter(f"{HTML}details")}
    assert folded == {"Why": True, "How the claims were read": False}
    assert not any("May both be right" in words(one) for one in finding.iter(f"{HTML}details"))


def test_findings_that_hang_together_lead_to_each_other(sample, texts):
    finding = by_id(parsed(told(sample, texts)), "f-aaaaaaaaaaa3")
    assert [(words(one), one.get("href")) for one in finding.iter(f"{HTML}a") if one.get("href", "").startswith("#f-")] == [
        ("4", "#f-aaaaaaaaaaa4")
    ]
    shorter = by_id(parsed(told(sample, texts, show_level=Severity.WARNING)), "f-aaaaaaaaaaa3")
    assert "See also" not in words(shorter)


def test_a_quote_is_marked_in_its_sentence_where_more_may_be_shown(sample, texts):
    def quotes(**options):
        finding = by_id(parsed(told(sample, texts, **options)), "f-aaaaaaaaaaa3")
        return [words(one) for one in finding.iter(f"{HTML}blockquote")]

    assert quotes()[0] == "Over 200 delegates came, and for the first time the Dockers’ Union took its seat."
    assert quotes(source_text="quotes")[0] == "Over 200 delegates came"
    finding = by_id(parsed(told(sample, texts)), "f-aaaaaaaaaaa3")
    assert words(next(finding.iter(f"{HTML}blockquote")).find(f"{HTML}b")) == "Over 200 delegates came"


def test_a_source_has_one_name_and_its_particulars_where_it_is_listed(sample, texts):
    tree = parsed(told(sample, texts))
    assert "Second round in Porthaven" not in words(by_id(tree, "f-aaaaaaaaaaa1"))
    assert "Second round in Porthaven" in words(by_id(tree, "s-gazette"))
    assert "Second round in Porthaven" in words(by_id(tree, "overview"))


def test_one_sentence_says_what_a_decision_does(sample, texts):
    assert told(sample, texts).count("If you have looked into a finding") == 1
