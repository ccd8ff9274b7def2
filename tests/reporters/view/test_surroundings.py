import pytest

from checker.model.finding import Passage
from checker.reporters.view.surroundings import ALONE, BESIDE, LONGEST, Surroundings

TEXT = "The fair opened. On Monday, some 40 people\ncame to the hall, and nine left early. It rained."


def around(text, *quotes, shown=True):
    passages = tuple(Passage(quote=one, start=text.index(one), end=text.index(one) + len(one)) for one in quotes)
    return Surroundings({"post": text} if shown else {}).of("post", passages)


def told(text, *quotes):
    return [(one.before, one.after) for one in around(text, *quotes)]


def test_the_whole_sentence_stands_around_a_quote():
    assert told(TEXT, "some 40 people") == [("On Monday, ", " came to the hall, and nine left early.")]


def test_nothing_stands_around_a_quote_that_is_the_sentence():
    assert told(TEXT, "It rained.") == [("", "")]
    assert told(TEXT, "The fair opened") == [("", "")]


def test_nothing_is_shown_of_a_text_that_may_not_be():
    assert around(TEXT, "some 40 people", shown=False) == (ALONE,)


def test_a_quote_without_a_place_is_told_alone():
    assert Surroundings({"post": TEXT}).of("post", (Passage(quote="x"), Passage(quote="y", start=5, end=9_999))) == (ALONE, ALONE)


def test_a_sentence_is_told_once_for_a_claim():
    assert told(TEXT, "some 40 people", "nine left early") == [
        ("On Monday, ", " came to the hall, and nine left early."),
        ("", ""),
    ]


def test_a_quote_over_two_sentences_has_both():
    assert told(TEXT, "nine left early. It") == [("On Monday, some 40 people came to the hall, and ", " rained.")]


@pytest.mark.parametrize("length", [40, 80])
def test_a_long_sentence_is_cut_at_words(length):
    text = f"{'before ' * length}some 40 people {'behind ' * length}end."
    ((before, after),) = told(text, "some 40 people")
    assert before.startswith("… before ")
    assert after.endswith(" behind …")
    assert len(before) <= BESIDE + 2
    assert len(after) <= BESIDE + 2
    assert not (set(before.split()) | set(after.split())) - {"…", "before", "behind"}


def test_a_sentence_at_the_limit_is_whole():
    text = f"{'x' * (LONGEST - 12)} some quote."
    assert told(text, "some quote")[0][0].startswith("xxx")
    assert told(f"x{text}", "some quote")[0][0].startswith("…")


def test_a_text_without_sentences_is_gone_through_in_good_time():
    text = "word " * 200_000
    places = [Passage(quote="word word", start=at * 5, end=at * 5 + 9) for at in range(1_000, 199_000, 100)]
    surroundings = Surroundings({"post": text})
    assert all(len(one.before) <= BESIDE + 2 for place in places for one in surroundings.of("post", (place,)))


def test_footnotes_that_interrupt_a_sentence_are_left_out():
    text = "The talks were held in the hall of the old\n\n1 A footnote about the hall.\n\nharbour house on Monday."
    assert not any("footnote" in part for pair in told(text, "on Monday") for part in pair)


def test_a_sentence_that_a_block_of_footnotes_interrupts_is_whole():
    notes = "\n\n".join(f"{sign} A note. Of two sentences." for sign in "¹²³⁴")
    text = f"The fair¹ ended² early³ and well⁴. It is said that a\n\n{notes}\n\nnew fair of the town was opened on Monday. It rained."
    assert told(text, "new fair of the town was opened") == [("It is said that a ", " on Monday.")]


def test_a_long_quote_needs_no_more():
    quote = "word " * 80
    assert told(f"Here is {quote}and more.", quote.strip()) == [("", "")]
