from hypothesis import given
from hypothesis import strategies as st

from checker.reporters.view.differing import differing, pointed

WORDS = st.text(alphabet="ab ,\n", max_size=40)


def marked(pieces):
    return [one.text for one in pieces if one.marked]


def test_words_that_the_other_text_lacks_are_marked():
    assert marked(differing("held on 14 March 2019", "held on 16 March 2019")) == ["14"]


def test_neighbouring_words_share_one_mark():
    assert marked(differing("the talks were held in the old town", "the talks were held in Porthaven")) == ["the old town"]


def test_case_and_punctuation_make_no_difference():
    assert marked(differing("Held, on 14 March.", "held on 14 march")) == []


def test_texts_with_little_in_common_are_left_unmarked():
    assert marked(differing("nothing is alike in here", "quite another sentence altogether")) == []


def test_long_texts_are_left_unmarked():
    assert marked(differing("a " * 301 + "b", "a " * 301 + "c")) == []
    assert marked(differing("a " * 200 + "b", "a " * 200 + "c")) == ["b"]


def test_the_words_of_a_value_are_marked_where_they_stand():
    assert marked(pointed("About 120 delegates came.", "about 120  delegates") or ()) == ["About 120 delegates"]


def test_words_that_are_not_there_or_are_all_there_is_are_not_marked():
    assert pointed("About 120 delegates came.", "130 delegates") is None
    assert pointed("About 120 delegates.", "About 120 delegates") is None
    assert pointed("About 120 delegates came.", None) is None
    assert pointed("About 120 delegates came.", " ") is None


@given(WORDS, WORDS)
def test_no_letter_is_lost_or_made_up(text, other):
    assert "".join(one.text for one in differing(text, other)) == text
    assert "".join(one.text for one in pointed(text, other) or ()) in {"", text}
