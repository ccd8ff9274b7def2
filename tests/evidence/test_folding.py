import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.evidence.folding import fold

SIGNS = "ab X1.-'\n\u00a0\u2019\u201c\u2014\u2026\u00b3\u2076[]()\u00ad\u200b\ufb01\u0301\uff15"
TEXTS = st.text(st.one_of(st.sampled_from(SIGNS), st.characters()), max_size=60)


@pytest.mark.parametrize(
    ("raw", "folded"),
    [
        ("\u201cpeace\u201d \u2018talks\u2019 \u00abhere\u00bb", '"peace" \'talks\' "here"'),
        ("the regime\u2019s", "the regime's"),
        ("weak \u2014 on August", "weak-on August"),
        ("14\u201315 September", "14-15 September"),
        ("a\u00a0b\u2009c\u3000d", "a b c d"),
        ("one\r\n\r\n two\f three", "one two three"),
        ("co\u00adoperate zero\u200bwidth", "cooperate zerowidth"),
        ("nego-\ntiations", "negotiations"),
        ("al-\nNusra", "al-Nusra"),
        ("soft\u00ad\nhyphen", "softhyphen"),
        ("dash\u2014\nnext", "dash-next"),
        ("o\ufb03cial \ufb01gures", "official figures"),
        ("Buendi\u0301a", "Buend\u00eda"),
        ("\u1112\u1161\u11ab", "\ud55c"),
        ("\uff21\uff22 \uff11\uff15", "AB 15"),
        ("materializing\u2026Yet", "materializing...Yet"),
        ("zones. . .\u00a0 Russia", "zones...Russia"),
        ("we [\u2026] agree", "we...agree"),
        ("stop. Next", "stop.Next"),
        ("U.S. and", "U.S. and"),
    ],
)
def test_typography_folds(raw, folded):
    assert fold(raw).text == folded


@pytest.mark.parametrize(
    ("raw", "folded"),
    [
        ("May 6.\u00b3\u00b2 And", "May 6.And"),
        ("Resolution 2254.\u00b9\u2076A", "Resolution 2254.A"),
        ("on May 6.\u00b3\u00b215 people", "on May 6. 15 people"),
        ("in 2017\u00b3, then", "in 2017, then"),
        ("group\u00b3and", "group and"),
        ("support\u2074\u2076 and", "support and"),
        ("said.\u00b9,\u00b2 Then", "said.Then"),
        ("said.[12][13] Then", "said.Then"),
        ("killed\u2020 in", "killed in"),
    ],
)
def test_footnote_marks_vanish_and_never_become_digits(raw, folded):
    assert fold(raw).text == folded


@pytest.mark.parametrize("raw", ["killed [12] of", "art [1999]", "[12] first", "A b", "2.5", "Not not", "\u0661\u0662"])
def test_digits_in_brackets_of_their_own_case_and_other_digits_stay(raw):
    assert fold(raw).text == raw


def test_a_hyphen_at_a_line_end_stays_where_asked():
    assert fold("cease-\nfire", joining=False).text == "cease-fire"


def test_stretches_are_left_out_as_one_line_break():
    text = "runs on [note] here"
    folded = fold(text, [(7, 15)])
    assert folded.text == "runs on here"
    assert folded.raw(5, 12) == (5, 19)
    assert folded.raw(8, 12) == (15, 19)


def test_offsets_lead_back_to_the_raw_text():
    text = "\u201cA\ufb01t\u2026 e\u0301"
    folded = fold(text)
    assert folded.text == '"Afit...\u00e9'
    assert folded.raw(2, 4) == (2, 3)
    assert folded.raw(8, 9) == (6, 8)


@settings(deadline=None)
@given(TEXTS)
def test_the_map_is_as_long_as_the_text_and_never_falls(text):
    folded = fold(text)
    assert len(folded.text) == len(folded.offsets) == len(folded.ends)
    assert list(folded.offsets) == sorted(folded.offsets)
    assert list(folded.ends) == sorted(folded.ends)
    assert all(0 <= start < end <= len(text) for start, end in zip(folded.offsets, folded.ends, strict=True))


@settings(deadline=None)
@given(TEXTS)
def test_no_digit_comes_or_goes(text):
    text = text.replace("[", "")  # numbers in brackets are footnote marks
    before = [unicodedata.decimal(letter) for letter in text if letter.isdecimal()]
    assert [unicodedata.decimal(letter) for letter in fold(text).text if letter.isdecimal()] == before


@settings(deadline=None)
@given(st.text("abc 15.-'\n", max_size=60), st.data())
def test_a_stretch_of_plain_words_maps_to_itself(text, data):
    folded = fold(text)
    if not folded.text:
        return
    start = data.draw(st.integers(0, len(folded.text) - 1))
    end = data.draw(st.integers(start + 1, len(folded.text)))
    first, last = folded.raw(start, end)
    assert fold(text[first:last]).text.strip(" -.") == folded.text[start:end].strip(" -.")


HOSTILE = ["e" + "\u0301" * 50_000, " -" * 20_000, "." * 50_000, "[12]" * 20_000, "\u00b2" * 50_000]


@pytest.mark.parametrize("hostile", HOSTILE)
def test_hostile_runs_fold(hostile):
    assert len(fold(hostile).text) <= 3 * len(hostile)
