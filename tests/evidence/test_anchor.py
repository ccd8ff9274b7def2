import json
import random
import time
from html.parser import HTMLParser

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.evidence.anchor import Anchored, NotFound, anchor
from checker.evidence.source_view import SourceView

SEEDS = {
    "002": "002_e67fe96b51710084.txt",
    "001": "001_76a4abdb2f874813.txt",
    "004": "004_d7e75281b91851d8.txt",
}

TEXT = (
    "The sixth round opened on September 14 with 150 delegates. It did not end before May 6.\u00b3\u00b2 "
    "The Tahrir group \u2014 \u201cstill there\u201d \u2014 signed nothing\u2026yet others did."
)

WORDS = ["the", "talks", "in", "May", "14", "and", "150", "people", "did", "not", "agree", "Ahrar's", "envoy"]
PLAIN = st.lists(st.sampled_from(WORDS), min_size=4, max_size=30)


def quoted(text, quote, **context):
    found = anchor(SourceView(text), quote, **context)
    return [text[start:end] for start, end in found.spans] if isinstance(found, Anchored) else found.reason


@pytest.fixture(scope="module")
def seeds(project):
    return {key: (project / "seeds" / name).read_text(encoding="utf-8") for key, name in SEEDS.items()}


@pytest.mark.parametrize(
    ("quote", "how"),
    [
        ("opened on September 14 with 150 delegates", "exact"),
        ("opened on\nSeptember\u00a014", "folded"),
        ("before May 6. The", "folded"),
        ('Tahrir group--"still there"--signed', "folded"),
        ("signed nothing... yet others", "folded"),
        ("The sixth round [\u2026] did not end", "with an ellipsis"),
    ],
)
def test_a_quote_is_found_whatever_its_typography(quote, how):
    found = anchor(SourceView(TEXT), quote)
    assert isinstance(found, Anchored)
    assert found.how == how
    assert not found.ambiguous


@pytest.mark.parametrize(
    ("quote", "altered"),
    [
        ("on September 14 with", "on September 15 with"),
        ("with 150 delegates", "with 15 delegates"),
        ("with 150", "with 15"),
        ("150 delegates", "50 delegates"),
        ("did not end", "did end"),
        ("The Tahrir group", "The Ahrar group"),
        ("before May 6.", "before May 632"),
        ("before May 6.", "before May 6.32"),
        ("before May 6", "before June 6"),
        ("The sixth round", "The [long] sixth round"),
        ("The sixth round", "the sixth round"),
    ],
)
def test_an_altered_quote_is_not_found(quote, altered):
    assert isinstance(anchor(SourceView(TEXT), quote), Anchored)
    assert isinstance(anchor(SourceView(TEXT), altered), NotFound)


@pytest.mark.parametrize("quote", ["", "  \n", "...", "\u2026", "\u201c\u201d", "\u00b3"])
def test_a_quote_without_words_is_refused(quote):
    assert anchor(SourceView(TEXT), quote) == NotFound("empty")


def test_a_quote_that_stops_inside_a_number_says_so():
    assert anchor(SourceView(TEXT), "with 15") == NotFound("cuts-number")


def test_a_cut_word_is_told():
    assert anchor(SourceView("They were unable to come."), "able to come").cut_word == "unable"


@pytest.mark.parametrize(
    ("seed", "quote", "spans"),
    [
        ("002", "midnight of May 6. And the signing", ["midnight of May 6.\u00b3\u00b2 And the signing"]),
        ("002", "Resolution 2254", ["Resolution 2254"]),
        ("002", "Resolution 2254. A trilateral", ["Resolution 2254.\u00b9\u2076A", "trilateral"]),
        ("002", "Resolution 2254.\u00b9\u2076A trilateral", ["Resolution 2254.\u00b9\u2076A", "trilateral"]),
        ("002", "inter-Syrian negotiations", ["inter-Syrian", "negotiations"]),
        ("002", "Russian Foreign Minister Sergey Lavrov", ["Russian Foreign", "Minister Sergey Lavrov"]),
        ("002", 'Talks," Financial Times', "absent"),
        ("002", "Resolution 2254.16A", "absent"),
        ("002", "midnight of May 632", "absent"),
        ("004", "in Syria... Russia and Iran", ["in Syria. . .\u00a0 Russia and Iran"]),
        ("001", "killed over 15", "cuts-number"),
        ("001", "September 14 to 16", "absent"),
    ],
)
def test_the_traps_of_the_seeds(seeds, seed, quote, spans):
    assert quoted(seeds[seed], quote) == spans


def test_footnotes_can_be_quoted(seeds):
    quote = "The US sent Assistant secretary of State Stuart Jones to the fourth round"
    assert quoted(seeds["002"], quote) == [quote]


@pytest.mark.parametrize(
    ("context", "place"),
    [
        ({"prefix": "we had everything"}, 1),
        ({"prefix": "we had every-thing "}, 1),
        ({"prefix": "we had nothing"}, 2),
        ({"prefix": "we had nout"}, 2),
        ({"suffix": ", we had"}, 1),
        ({"suffix": "."}, 2),
        ({"near": 60}, 2),
        ({}, 1),
    ],
)
def test_context_chooses_among_several_places(context, place):
    text = "we had everything before us, we had nothing before us."
    found = anchor(SourceView(text), "before us", **context)
    assert found.start == [text.index("before"), text.rindex("before")][place - 1]
    assert found.occurrences == 2
    assert found.ambiguous is (not context)
    assert found.context_found is (context.get("prefix") not in {"we had every-thing ", "we had nout"})


def test_context_chooses_a_place_in_other_typography_too():
    text = "First: the regime's side. Then: the regime\u2019s side."
    assert anchor(SourceView(text), "regime's side", prefix="Then: the").start == text.index("regime\u2019s")
    assert anchor(SourceView(text), "regime's side").start == text.index("regime's")


def test_a_hyphenated_line_end_may_be_read_both_ways():
    text = "The cease-\nfire held."
    assert quoted(text, "The ceasefire held") == quoted(text, "The cease-fire held") == ["The cease-\nfire held"]
    assert quoted(text, "The cease fire held") == "absent"


def test_an_ellipsis_does_not_reach_over_everything():
    text = "The talks opened. " + "Much was said. " * 200 + "Nobody signed."
    assert quoted(text, "The talks opened. ... Nobody signed.") == "absent"
    assert quoted(text[-1_500:], "Much was said. ... Nobody signed.") == ["Much was said", "Nobody signed."]


@settings(deadline=None)
@given(st.text(max_size=60), st.data())
def test_a_stretch_cut_out_of_any_text_is_found(text, data):
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    quote = text[start:end]
    found = anchor(SourceView(text), quote, near=start)
    if isinstance(found, NotFound):
        assert found.reason != "absent"
    else:
        assert text[found.start : found.end] == quote
        assert found.how == "exact"


def disguised(words, seed):
    chosen = random.Random(seed)
    marks = ["", "", "\u00b3", "\u00b9\u2074", "[12]", "\u200b"]
    spaces = [" ", "\u00a0", "\n", "  ", "\n\n", "\u2009", " \u00ad"]
    return "".join(
        word.replace("'", chosen.choice("'\u2019\u02bc")) + chosen.choice(marks) + chosen.choice(spaces) for word in words
    )


@settings(deadline=None)
@given(PLAIN, st.integers(0, 29), st.integers(1, 29), st.integers())
def test_typography_never_moves_a_quote(words, first, size, seed):
    first = min(first, len(words) - 1)
    text, part = " ".join(words), words[first : first + size]
    quote = disguised(part, seed)
    found = anchor(SourceView(text), quote, near=len(" ".join(words[:first])))
    assert isinstance(found, Anchored)
    assert text[found.start : found.end].strip() == " ".join(part)
    assert isinstance(anchor(SourceView(quote), " ".join(part)), Anchored)


@settings(deadline=None)
@given(PLAIN, st.data())
def test_one_changed_digit_is_never_found(words, data):
    text = " ".join([*words, "12 of 34"])
    places = [index for index, letter in enumerate(text) if letter.isdecimal()]
    place = data.draw(st.sampled_from(places))
    digit = data.draw(st.sampled_from("6789"))
    assert isinstance(anchor(SourceView(text), text[:place] + digit + text[place + 1 :]), NotFound)


def test_a_thousand_quotes_in_a_megabyte_take_about_a_second(seeds):
    text = (seeds["002"] * 40)[:1_000_000]
    view = SourceView(text)
    began = time.process_time()
    assert view.straight.text
    assert view.body
    made = time.process_time() - began
    chosen = random.Random(1)
    starts = [chosen.randrange(len(text) - 200) for _ in range(1_000)]
    quotes = [text[start : start + 100].replace(" ", "\u00a0") for start in starts]
    began = time.process_time()
    found = [anchor(view, quote) for quote in quotes]
    assert sum(isinstance(one, Anchored) for one in found) > 950
    assert made < 5
    assert time.process_time() - began < 5


class _Words(HTMLParser):
    def __init__(self):
        super().__init__()
        self.text = ""

    def handle_data(self, data):
        self.text += data


def words_of(html):
    parser = _Words()
    parser.feed(html)
    return parser.text


@pytest.mark.corpus
def test_selectors_that_occur_in_a_page_are_found_in_their_context(corpora):
    folder = corpora / "quote_anchoring"
    for name in ("minimal", "wikipedia-regression-testing"):
        view = SourceView(words_of((folder / f"{name}.html").read_text(encoding="utf-8")))
        for row in json.loads((folder / f"{name}.json").read_text(encoding="utf-8"))["rows"]:
            selector = next(one for one in row["target"][0]["selector"] if one["type"] == "TextQuoteSelector")
            found = anchor(view, selector["exact"], selector["prefix"], selector["suffix"])
            assert isinstance(found, Anchored), selector
            assert not found.ambiguous


@pytest.mark.corpus
def test_text_quote_selectors_of_annotator(corpora):
    path = corpora / "quote_anchoring" / "apache_annotator_text-quote_match-cases.json"
    cases = json.loads(path.read_text(encoding="utf-8"))["testCases"]
    for name, case in cases.items():
        selector, text = case["selector"], words_of(case["html"])
        found = anchor(SourceView(text), selector["exact"], selector.get("prefix"), selector.get("suffix"))
        if "whitespace" in name:
            continue  # space beside a quote counts for nothing here
        if not selector["exact"].strip():
            assert found == NotFound("empty"), name
        elif case["expected"]:
            assert isinstance(found, Anchored), name
            assert found.context_found, name
        else:
            assert isinstance(found, NotFound) or not found.context_found, name
