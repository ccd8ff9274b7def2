import json
import random
import time

import pytest

from checker.evidence.anchor import Anchored, anchor
from checker.evidence.nearest import nearest
from checker.evidence.source_view import SourceView

TEXT = "On September 27 a raid killed over 150 civilians. The opposition did not sign the final document."


def lines(path):
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def points(text, offset):
    return len(text.encode("utf-16-le")[: 2 * offset].decode("utf-16-le"))


def passage(row, quote):
    view, context = SourceView(row["text"]), (row.get("prefix"), row.get("suffix"), row.get("hint"))
    found = anchor(view, quote, *context)
    named = found if isinstance(found, Anchored) else nearest(view, quote, *context)
    return (named.start, named.end) if named else None


@pytest.mark.parametrize(
    ("quote", "words", "told"),
    [
        (
            "killed over 163 civilians",
            "killed over 150 civilians",
            "the source has \u201c150\u201d where the quote has \u201c163\u201d",
        ),
        (
            "a raid killed over 15",
            "a raid killed over 15",
            "the source has \u201c150\u201d where the quote has \u201c15\u201d",
        ),
        (
            "opposition did sign the final",
            "opposition did not sign the final",
            "the quote leaves out \u201cnot\u201d",
        ),
        (
            "a raid ... over 163 civilians",
            "over 150 civilians",
            "the source has \u201c150\u201d where the quote has \u201c163\u201d",
        ),
    ],
)
def test_the_passage_and_what_differs_are_told(quote, words, told):
    found = nearest(SourceView(TEXT), quote)
    assert TEXT[found.start : found.end] == words
    assert found.differences == (told,)


def test_a_quote_that_is_there_is_nearest_to_itself():
    found = nearest(SourceView(TEXT), "a raid killed")
    assert (found.similarity, found.differences) == (1.0, ())


@pytest.mark.parametrize("quote", ["Many years later, as he faced the firing squad", "", " ... "])
def test_nothing_is_near(quote):
    assert nearest(SourceView(TEXT), quote) is None


def test_context_chooses_among_equally_near_passages():
    text = "we had everything before us, we had nothing before us."
    first, second = text.index("before"), text.rindex("before")
    assert nearest(SourceView(text), "befor us").start == first
    assert nearest(SourceView(text), "befor us", prefix="had nothin").start == second
    assert nearest(SourceView(text), "befor us", near=second).start == second


def test_a_passage_across_footnotes_is_nearest_without_them():
    text = "In the end they agreed to open\n\n\u00b9 A note that says a lot.\n\nfour offices in the old town."
    found = nearest(SourceView(text), "they agreed to open five offices in the old town")
    assert [text[a:b] for a, b in found.spans] == ["they agreed to open", "four offices in the old town"]
    assert found.differences == ("the source has \u201cfour\u201d where the quote has \u201cfive\u201d",)


def test_long_texts_and_long_quotes_are_bounded(project):
    words = (project / "seeds" / "002_e67fe96b51710084.txt").read_text(encoding="utf-8").split()
    chosen = random.Random(1)
    text = " ".join(chosen.choice(words) for _ in range(150_000))[:1_000_000]
    view = SourceView(text)
    began = time.process_time()
    short = nearest(view, text[400_000:400_200].replace("e", "x"))
    long = nearest(view, text[700_000:705_000].replace("e", "x"))
    assert time.process_time() - began < 20
    assert abs(short.start - 400_000) < 5
    assert abs(long.start - 700_000) < 5


@pytest.mark.parametrize("text", ["a" * 200_000, "a " * 100_000, "", "\u0301" * 5_000])
def test_hostile_texts_are_bounded(text):
    began = time.process_time()
    nearest(SourceView(text), "ab" * 2_500)
    assert time.process_time() - began < 20


@pytest.mark.corpus
def test_approximate_matches_of_other_projects(corpora):
    for row in lines(corpora / "quote_anchoring" / "approx_string_match.jsonl"):
        text = row["text"]
        wanted = [(points(text, one["start"]), points(text, one["end"])) for one in row["matches"]]
        if wanted:
            assert passage(row, row["pattern"]) in wanted, row


@pytest.mark.corpus
def test_quotes_of_other_projects(corpora):
    for row in lines(corpora / "quote_anchoring" / "hypothesis_match_quote.jsonl"):
        wanted, text = row["expect"], row["text"]
        if isinstance(wanted, str):
            continue
        named = passage(row, row["quote"])
        if wanted is None:
            assert named is None, row
            continue
        assert text[slice(*named)] == wanted.get("matched", text[slice(*named)]), row
        assert named[0] == points(text, wanted.get("start", named[0])), row
