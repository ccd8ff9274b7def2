import pytest

from checker.reporters.view.visible import clipped, flat, visible


@pytest.mark.parametrize(
    "sign", ["\u202e", "\u200b", "\u2066", "\x00", "\x1b", "\x85", "\ufeff", "\ud800", "\u00ad", "\u2028", "\r"]
)
def test_what_cannot_be_seen_is_spelt_out(sign):
    assert visible(f"a{sign}b") == f"a[U+{ord(sign):04X}]b"


def test_a_text_keeps_its_lines_tabs_letters_and_length():
    text = "Ä “x”\n\tçağ 漢字\u00a0" * 500
    assert visible(text) == text


def test_both_kinds_of_line_end_are_one():
    assert visible("a\r\nb\nc") == "a\nb\nc"


def test_one_line_has_no_breaks_and_no_runs_of_spaces():
    assert flat("\t a \r\n\n b ") == "a b"


def test_a_long_text_is_cut_and_a_short_one_is_not():
    assert clipped("word " * 100, 20) == "word word word word…"
    assert clipped("two\nwords", 20) == "two words"
