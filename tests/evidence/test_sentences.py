from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.evidence.sentences import Place, place_of, sentences
from checker.evidence.source_view import SourceView

TEXT = """\
Heading

One thing happened. Another was agreed under Resolution 2254.\u00b9A large part of the rest of this page

\u00b9 See there. And here.

is told on the next page. Then it ended."""


def told(text):
    return [(str(one.place), [text[a:b] for a, b in one.spans]) for one in sentences(SourceView(text))]


def test_a_sentence_that_footnotes_interrupt_is_one_sentence_of_two_stretches():
    assert told(TEXT) == [
        ("paragraph 1, sentence 1", ["Heading"]),
        ("paragraph 2, sentence 1", ["One thing happened."]),
        ("paragraph 2, sentence 2", ["Another was agreed under Resolution 2254.\u00b9"]),
        ("paragraph 2, sentence 3", ["A large part of the rest of this page", "is told on the next page."]),
        ("footnote 1", ["\u00b9 See there."]),
        ("footnote 1", ["And here."]),
        ("paragraph 2, sentence 4", ["Then it ended."]),
    ]


@pytest.mark.parametrize(
    ("words", "place"),
    [
        ("Heading", "paragraph 1, sentence 1"),
        ("Another", "paragraph 2, sentence 2"),
        ("next page", "paragraph 2, sentence 3"),
        ("See there", "footnote 1"),
        ("Then", "paragraph 2, sentence 4"),
    ],
)
def test_places_are_named(words, place):
    assert str(place_of(SourceView(TEXT), TEXT.index(words))) == place


def test_space_belongs_to_the_sentence_before_it_and_empty_texts_have_a_place():
    assert place_of(SourceView("One. Two."), 4) == Place(1, 1)
    assert place_of(SourceView("  One."), 0) == Place(1, 1)
    assert place_of(SourceView(""), 0) == Place(1, 1)


@settings(deadline=None)
@given(st.text(st.sampled_from("ab A.\n\u00b9\"'1!\f"), max_size=80))
def test_sentences_cover_every_word_once(text):
    covered = sorted(span for one in sentences(SourceView(text)) for span in one.spans)
    assert all(before[1] <= after[0] for before, after in pairwise(covered))
    outside = "".join(
        text[end:start] for (_, end), (start, _) in zip([(0, 0), *covered], [*covered, (len(text), 0)], strict=True)
    )
    assert not outside.strip()


def test_the_seeds_are_split_where_a_reader_would(project):
    text = (project / "seeds" / "002_e67fe96b51710084.txt").read_text(encoding="utf-8")
    view = SourceView(text)
    split = {text[one.start : one.start + 30]: one for one in sentences(view)}
    assert len(split["During the first round of the A"[:30]].spans) == 2
    assert [text[a:b][:20] for a, b in split["Russian Foreign\n\n2017, http://"].spans] == [
        "Russian Foreign",
        "Minister Sergey Lavr",
    ]
    assert place_of(view, text.index("[https://www.unog.ch")).footnote == "11"
    assert place_of(view, text.index("2017, http://www.inform.kz/en/talks-on-de")).footnote == "36"
    assert {one.place.footnote for one in sentences(view)} == {"", *map(str, range(1, 49))}
