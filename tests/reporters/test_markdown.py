from typing import get_args

import pytest
from markdown_it import MarkdownIt

from checker.cli.command_decide import Kind
from checker.model.finding import Severity
from checker.reporters import RenderOptions
from checker.reporters.markdown import MarkdownReporter
from checker.reporters.view.visible import flat

HOSTILE = (
    "<script>alert(1)</script> <!-- x --> <b>",
    "a | b || c\\| d",
    "`code` ``x` **b** _i_ ~~s~~ \\",
    "[x](javascript:alert(1)) ![](http://t.example/x.png) [a]: http://x.example [^1]",
    "\n\n# head\n- item\n1. one\n> quote\n```\nfence\n\n    code",
    "\u202eevil\u202c \u200b \x1b[2J \x00 \ud800",
    "@someone #12 GH-1 https://x.example www.x.example a@x.example mailto:a@x.example :smile:",
    "&amp; &#60;b&#62; $x$ ---",
)


def tokens(text):
    return MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"]).parse(text)


def structure(text):
    """Return the kinds of all blocks and of all inline parts but plain text."""
    kinds = []
    for token in tokens(text):
        kinds.append(token.type)
        kinds += [child.type for child in token.children or () if not child.type.startswith("text")]
    return kinds


def words(text):
    """Return what a reader sees, without the zero-width breaks."""
    return rendered(text).replace("\u200b", "")


def rendered(text):
    """Return the text of all blocks after rendering."""
    inline = [token for token in tokens(text) if token.type == "inline"]
    return "\n".join("".join(child.content for child in token.children or ()) for token in inline)


def told(report):
    return MarkdownReporter().render(report, {}, RenderOptions())


def test_it_tells_the_summary_the_findings_and_both_quotes(sample):
    text = words(told(sample))
    assert "2 contradictions and 1 finding to check among 3 sources." in text
    assert "1. The Morning Post dates the second round to 14 March 2019" in text
    assert "“Over 200 delegates came”" in text
    assert "“About 120 delegates came.”" in text
    assert 'checker decide aaaaaaaaaaa1 --as real --reason "…"' in text


def test_it_tells_everything_that_the_page_tells(sample):
    text = words(told(sample))
    for part in (
        "The record has faults; mend these first",
        "A comma is missing",
        "2 disagree · 1 to check · 1 agree",
        "Do both count the same delegates?",
        "The words stand in another order.",
        "17 pairs: They speak of different events.",
        "The Gazette printed a correction.",
        "not a joint statement",
        "not covered: January 2019",
        "This check is not complete",
    ):
        assert part in text


@pytest.mark.parametrize("payload", HOSTILE)
def test_hostile_text_changes_no_structure_and_is_shown_literally(lace, payload):
    out = told(lace(payload))
    assert structure(out) == structure(told(lace("harmless words")))
    assert flat(f"dates the second round to 14 March 2019, the Evening Gazette to 16 March 2019. {payload}") in words(out)


def test_hostile_text_would_change_the_structure_if_it_were_not_escaped(sample):
    raw = told(sample).replace("The Morning Post counts", "<script>alert(1)</script> [x](http://x.example) counts")
    assert structure(raw) != structure(told(sample))


def test_nobody_is_mentioned_and_nothing_is_linked(lace):
    text = rendered(told(lace(HOSTILE[6])))
    assert "@\u200bsomeone #\u200b12 GH-\u200b1 https:\u200b//x.example www\u200b.x.example" in text
    for linked in ("@someone", "#12", "GH-1", "https://", "www.x", "@x.example", ":smile:"):
        assert linked not in text


def test_the_same_report_gives_the_same_bytes(sample):
    assert told(sample) == told(sample)


def test_notes_on_names_are_listed_where_there_are_any(sample, noted):
    assert "Notes on names" not in told(sample)
    out = told(noted)
    assert "## Notes on names (6)\n\n- Names of the kind event: some were &#60;not&#62; compared.\n" in out
    assert out.count("Names of the kind") == 6


def test_what_leaves_room_stands_under_the_sides_and_the_readings_last(sample):
    text = words(told(sample))
    section = text[text.index("3. The Morning Post counts") : text.index("4. The Morning Post expects")]
    parts = ("About 120 delegates came", "May both be right?", "Why:", "Both speak of", "How the claims were read:", "is read as")
    assert [section.index(part) for part in parts] == sorted(section.index(part) for part in parts)
    assert "May both be right?" not in text[: text.index("3. The Morning Post counts")]


def test_findings_that_hang_together_name_each_other_by_number(sample):
    out = told(sample)
    assert "See also [4](#4-the-morning-post-expects-the-fee-to-rise-the-evening-gazette-does-not)." in out
    assert "See also [3](#3-the-morning-post-counts-more-than-200-delegates-the-evening-gazette-about-120)." in out
    shorter = MarkdownReporter().render(sample, {}, RenderOptions(show_level=Severity.WARNING))
    assert "See also" not in shorter


def test_a_source_has_one_name_and_its_particulars_in_the_list_of_sources(sample):
    text = words(told(sample))
    assert text.count("Second round in Porthaven") == 1
    assert "Evening Gazette, 17 March 2019" in text


def test_one_sentence_says_what_a_decision_does(sample):
    (told_once,) = [line for line in told(sample).splitlines() if line.startswith("If you have looked into a finding")]
    assert told_once.count(".") == 1
    assert all(f"`--as {kind}`" in told_once for kind in get_args(Kind))
    quiet = sample.model_copy(update={"findings": tuple(one for one in sample.findings if one.severity == "note")})
    assert "If you have looked" not in told(quiet)


def test_a_quote_stands_in_its_sentence_where_more_may_be_shown(sample, texts):
    def quoting(options, report=sample):
        return MarkdownReporter().render(report, texts, options)

    whole = "“**Over 200 delegates came**, and for the first time the Dockers’ Union took its seat.”"
    assert whole in quoting(RenderOptions())
    assert "“Over 200 delegates came”" in quoting(RenderOptions(source_text="quotes"))
    rights = tuple(one.model_copy(update={"rights": "quotes only"}) for one in sample.sources)
    assert "“Over 200 delegates came”" in quoting(RenderOptions(), sample.model_copy(update={"sources": rights}))


def test_a_quote_that_is_its_sentence_is_not_doubled(sample, texts):
    out = MarkdownReporter().render(sample, texts, RenderOptions())
    assert "“The second round of the harbour talks was held on 14 March 2019 in Porthaven.”" in out


@pytest.mark.parametrize("payload", HOSTILE)
def test_hostile_words_around_a_quote_change_no_structure(sample, texts, payload):
    def beside(words):
        text = f"{texts['post'][:121]} {flat(words)} {texts['post'][121:]}"
        return MarkdownReporter().render(sample, {"post": text}, RenderOptions())

    assert structure(beside(payload)) == structure(beside("harmless words"))
