import json
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.model.canonical import WIDTH, canonical

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(alphabet=st.characters(exclude_categories=["Cs"])),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(alphabet="abc", max_size=3), inner, max_size=4),
)


@given(JSON)
def test_it_says_the_same(data):
    assert json.loads(canonical(data)) == data


@given(JSON)
def test_it_is_stable(data):
    assert canonical(json.loads(canonical(data))) == canonical(data)


def test_short_parts_stand_on_one_line_and_long_ones_do_not():
    text = canonical({"claims": [{"id": "a", "value": {"kind": "term", "term": "held"}}, {"id": "b" * WIDTH}]})
    assert '    {"id": "a", "value": {"kind": "term", "term": "held"}},\n' in text
    assert text.endswith("}\n")


def test_exact_numbers_are_written_exactly():
    assert canonical({"number": Decimal("0.10")}) == '{\n  "number": 0.10\n}\n'


def test_what_json_has_no_place_for_is_refused():
    with pytest.raises(TypeError):
        canonical({"number": {1, 2}})
