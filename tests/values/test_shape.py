"""Parts of JSON Schemas, held against records that they take and refuse."""

import jsonschema
import pytest

from checker.values.shape import filled, given, missing, one_of, when

# Made inside the test: a shape that is made while tests are collected would not be the one under test.
ROWS = {
    "given": (lambda: given("of"), [{"of": 3}, {"of": 3, "more": 1}], [{}, {"of": None}]),
    "both given": (
        lambda: given("of", "unit"),
        [{"of": 3, "unit": "EUR"}],
        [{"of": 3}, {"unit": "EUR"}, {"of": 3, "unit": None}],
    ),
    "missing": (lambda: missing("of"), [{}, {"of": None}], [{"of": 3}]),
    "both missing": (lambda: missing("of", "unit"), [{}], [{"of": 3}, {"unit": "EUR"}]),
    "one of": (lambda: one_of("hedge", "over", "about"), [{"hedge": "over"}, {"hedge": "about"}], [{}, {"hedge": "none"}]),
    "filled": (lambda: filled("members"), [{"members": ["Norway"]}], [{}, {"members": []}, {"members": "Norway"}]),
    "when and else": (
        lambda: when(given("share"), missing("number"), given("number")),
        [{"share": 1}, {"number": 2}],
        [{"share": 1, "number": 2}, {}],
    ),
    "when": (
        lambda: when(given("share"), missing("number")),
        [{"share": 1}, {"number": 2}, {}],
        [{"share": 1, "number": 2}],
    ),
}


@pytest.mark.parametrize("row", ROWS)
def test_what_a_shape_takes(row):
    make, taken, refused = ROWS[row]
    jsonschema.Draft202012Validator.check_schema(make())
    judge = jsonschema.Draft202012Validator(make())
    assert [one for one in taken if not judge.is_valid(one)] == []
    assert [one for one in refused if judge.is_valid(one)] == []
