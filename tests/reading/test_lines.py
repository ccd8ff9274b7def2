import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.reading.lines import Lines, position_in


@pytest.mark.parametrize(
    ("text", "offset", "expected"),
    [
        ("", 0, (1, 1)),
        ("ab\ncd", 1, (1, 2)),
        ("ab\ncd", 2, (1, 3)),
        ("ab\ncd", 3, (2, 1)),
        ("a\r\nb", 3, (2, 1)),
        ("a\rb\u2028c\x0bd\x85e", 8, (1, 9)),
        ("😀x", 1, (1, 2)),
        ("a\n", 2, (2, 1)),
    ],
)
def test_only_a_line_feed_ends_a_line_and_columns_count_code_points(text, offset, expected):
    assert Lines.of(text).position(offset) == expected
    assert position_in(text, offset) == expected


@given(st.text("a\n\r😀"), st.data())
def test_lines_agree_with_counting_line_feeds(text, data):
    offset = data.draw(st.integers(0, len(text)))
    before = text[:offset]
    expected = (before.count("\n") + 1, len(before.split("\n")[-1]) + 1)
    assert Lines.of(text).position(offset) == position_in(text, offset) == expected
