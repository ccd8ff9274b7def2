import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rapidfuzz.distance import Levenshtein

from checker.evidence.approximate import closest


@pytest.mark.parametrize(
    ("text", "pattern", "edits", "passages"),
    [
        ("three blind mice", "blind", 0, ["blind"]),
        ("three blind mice", "blimd", 1, ["blind"]),
        ("three blind mice", "blnd", 1, ["blind"]),
        ("three blind mice", "bliind", 1, ["blind"]),
        ("one two, one too", "one twu", 1, ["one tw", "one two"]),
    ],
)
def test_the_fewest_edits_win(text, pattern, edits, passages):
    found = closest(text, pattern, len(pattern))
    assert found.edits == edits
    assert [text[start:end] for start, end in found.spans] == passages


def test_nothing_is_found_beyond_the_limit():
    assert closest("four candles", "foouur", 1) is None
    assert closest("", "a", 1) is None


@settings(deadline=None)
@given(st.text("ab", min_size=1, max_size=12), st.text("ab", min_size=1, max_size=6))
def test_no_stretch_is_closer(text, pattern):
    found = closest(text, pattern, len(pattern) - 1)
    stretches = [(a, b) for a in range(len(text)) for b in range(a + 1, len(text) + 1)]
    edits = {(a, b): Levenshtein.distance(text[a:b], pattern) for a, b in stretches}
    least = min(edits.values())
    if least == len(pattern):
        assert found is None
    else:
        assert found.edits == least
        assert all(edits[span] == least for span in found.spans)
        assert {end for _, end in found.spans} == {b for (_, b), count in edits.items() if count == least}
