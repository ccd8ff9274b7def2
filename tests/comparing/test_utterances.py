"""Which quotations are held against each other."""

import pytest

from checker.comparing.utterances import FEW, pairs
from checker.rules.example import event, says

LUND, HEARING = {"kind": "person", "name": "Ada Lund"}, event("dam hearing")
LONG = "We shall have to let {} of our people go before the summer"


def said(source, text, **more):
    return says(source, LUND, "said", {"kind": "text", "text": text}, **more)


@pytest.fixture
def paired(dossier_of):
    def run(*claims, denied=False):
        return [
            (*sorted((pair.one.source, pair.two.source)), pair.same_occasion)
            for pair in pairs(dossier_of(*claims), denied=denied)
        ]

    return run


def test_one_article_alone_makes_no_pair(paired):
    assert paired(said("alba-post", LONG.format(120)), said("alba-post", LONG.format(210))) == []


def test_equal_words_make_no_pair(paired):
    assert paired(said("alba-post", LONG.format(120)), said("bravo-star", LONG.format(120))) == []


def test_one_utterance_is_found_by_its_words_or_its_occasion(paired):
    assert paired(said("alba-post", LONG.format(120)), said("bravo-star", LONG.format(210))) == [
        ("alba-post", "bravo-star", False)
    ]
    short = said("alba-post", "We sell", scope={"on": HEARING}), said("bravo-star", "We do not sell", scope={"on": HEARING})
    assert paired(*short) == []
    short = said("alba-post", "We sell now", scope={"on": HEARING}), said("bravo-star", "We sell not now", scope={"on": HEARING})
    assert paired(*short) == [("alba-post", "bravo-star", True)]


def test_what_one_source_denies_is_paired_on_demand(paired):
    claims = said("alba-post", LONG.format(120)), said("bravo-star", LONG.format(210), polarity="denied")
    assert paired(*claims) == []
    assert paired(*claims, denied=True) == [("alba-post", "bravo-star", False)]


def test_a_turn_of_phrase_brings_nobody_together(paired):
    many = [said(f"paper-{at}", f"Ladies and gentlemen, {chr(97 + at % 26)}{at} is the word for today") for at in range(FEW + 1)]
    assert paired(*many) == []
