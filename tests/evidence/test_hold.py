import pytest

from checker.evidence.hold import find, hold
from checker.evidence.source_view import SourceView
from checker.model.claim_file import ClaimFile
from checker.model.source import Evidence

TEXT = (
    "The mayor was unable to attend the harbour fair. The captain was able to attend. The non-military part ended, "
    "and it was a harmless fire. They did not agree, and she didn't sign. The Alban delegation left."
)


def held(quote, text=TEXT):
    file = ClaimFile.model_validate(
        {
            "schema_version": 1,
            "source": {"id": "post", "title": "Post"},
            "claims": [
                {
                    "id": "a",
                    "subject": {"kind": "event", "name": "harbour fair"},
                    "predicate": "states",
                    "value": {"kind": "text", "text": "x"},
                    "evidence": [{"quote": quote}],
                }
            ],
        }
    )
    return hold(file.claims[0], file, SourceView(text))


@pytest.mark.parametrize(
    ("quote", "source"),
    [
        ("able to attend the harbour fair", "unable to attend the harbour fair"),
        ("military part ended", "non-military part ended"),
        ("a harm", "a harmless"),
        ("she did", "she didn't"),
    ],
)
def test_a_quote_that_turns_a_word_round_is_altered(quote, source):
    found = held(quote)
    assert [one.passage for one in found.missing] == [source]
    assert found.passages[0].start is None
    assert found.missing[0].nearest.differences


@pytest.mark.parametrize("quote", ["unable to attend the harbour fair", "was able to attend", "The Alba", "agree, and she"])
def test_other_quotes_stand(quote):
    found = held(quote)
    assert not found.missing
    assert found.passages[0].start is not None


def test_of_several_places_one_that_cuts_no_word_is_taken():
    found = held("able to attend")
    assert not found.missing
    assert TEXT[found.passages[0].start - 4 : found.passages[0].start] == "was "


def test_the_shown_passage_leaves_out_the_footnotes_it_runs_across():
    text = (
        "The board of the ferry company, which had met for the third time in a single week at its office, decided on the\n\n"
        "\u00b9 Yearbook of the county, page 3.\n\nnew line to the island and on the price of a ticket for the crossing."
    )
    (missing,) = held("decided on the new lines to the island", text).missing
    assert missing.passage.split() == ["decided", "on", "the", "new", "line", "to", "the", "island"]


def test_without_a_text_there_is_nothing_to_hold_to():
    assert find(Evidence(quote="not there"), SourceView(TEXT)).start is None
