import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.model.shown import shown

ANY_TEXT = st.text(st.characters(exclude_categories=()))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("plain words", "plain words"),
        ("", ""),
        ("Æther – “naïve” 東京 العربية", "Æther – “naïve” 東京 العربية"),
        ("no\u00a0break", "no\u00a0break"),
        ("a\nb", "a¶b"),
        ("a\r\nb", "a[U+000D]¶b"),
        ("tab\there", "tab[U+0009]here"),
        ("\x1b[31mred", "[U+001B][31mred"),
        ("user\u202egpj.exe", "user[U+202E]gpj.exe"),
        ("zero\u200bwidth\ufeff", "zero[U+200B]width[U+FEFF]"),
        ("half \ud800", "half [U+D800]"),
        ("blank \u3164", "blank [U+3164]"),
        ("tag \U000e0041", "tag [U+E0041]"),
        ("\u2028\u2029\x85", "[U+2028][U+2029][U+0085]"),
        ("::error::x", "::error::x"),
    ],
)
def test_what_cannot_be_seen_is_written_out(text, expected):
    assert shown(text) == expected


def test_a_text_as_long_as_the_limit_is_whole_and_one_longer_is_cut():
    assert shown("x" * 120) == "x" * 120
    assert shown("x" * 121) == "x" * 119 + "…"
    assert shown("x" * 12, limit=12) == "x" * 12
    assert shown("x" * 13, limit=12) == "x" * 11 + "…"


def test_no_escape_is_cut_in_two():
    assert shown("ab\u200b\u200b", limit=12) == "ab[U+200B]…"
    assert shown("ab\u200b", limit=10) == "ab[U+200B]"


@given(ANY_TEXT, st.integers(1, 40))
def test_the_result_is_short_visible_and_can_be_written_anywhere(text, limit):
    result = shown(text, limit)
    assert len(result) <= limit
    assert "\n" not in result
    assert not [c for c in result if unicodedata.category(c) in {"Cc", "Cf", "Cs", "Zl", "Zp"}]
    result.encode("utf-8")
