import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.reading.tokens import KEY, STRING, VALUE, decoded, place_in


@given(st.text(st.characters(exclude_categories=())), st.booleans())
def test_a_string_is_read_to_its_end_and_decoded(text, ascii_only):
    written = json.dumps(text, ensure_ascii=ascii_only)
    match = STRING.match(written + '"')
    assert match
    assert match[0] == written
    assert decoded(written) == json.loads(written)


@pytest.mark.parametrize("number", ["0", "-0", "10", "1.50", "1e5", "1E+05", "-1.2e-3"])
def test_a_number_is_one_value(number):
    match = VALUE.match(f" {number},")
    assert match
    assert match[1] == number


@pytest.mark.parametrize("number", ["01", "-", "+1", ".5", "1.", "1e", "0x1", "1_000", "1-2", "١"])
def test_what_only_looks_like_a_number_is_none(number):
    assert VALUE.match(number) is None


def test_a_key_needs_its_colon():
    assert KEY.match('"a" \n: 1')
    assert KEY.match('"a" 1') is None


@pytest.mark.parametrize(
    ("string", "index", "place"),
    [
        (r'"abc"', 2, 3),
        (r'"\n\tc"', 2, 5),
        (r'"\u0041b"', 1, 7),
        (r'"\ud83d\ude00b"', 1, 13),
        (r'"\udabc\udc00b"', 1, 13),
        (r'"\ud83db"', 1, 7),
    ],
)
def test_a_character_is_found_where_it_is_written(string, index, place):
    assert place_in(string, index) == place


def test_a_huge_unclosed_string_is_refused_at_once():
    assert STRING.match('"' + r"\u0041" * 1_000_000) is None
