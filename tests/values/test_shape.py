"""Parts of JSON Schemas, held against records that they take and refuse."""

import jsonschema
import pytest

from checker.values.shape import filled, given, missing, one_of, when


@pytest.mark.parametrize(
    ("shape", "taken", "refused"),
    [
        (given("of"), [{"of": 3}, {"of": 3, "more": 1}], [{}, {"of": None}]),
        (given("of", "unit"), [{"of": 3, "unit": "EUR"}], [{"of": 3}, {"unit": "EUR"}, {"of": 3, "unit": None}]),
        (missing("of"), [{}, {"of": None}], [{"of": 3}]),
        (missing("of", "unit"), [{}], [{"of": 3}, {"unit": "EUR"}]),
        (one_of("hedge", "over", "about"), [{"hedge": "over"}, {"hedge": "about"}], [{}, {"hedge": "none"}]),
        (filled("members"), [{"members": ["Norway"]}], [{}, {"members": []}, {"members": "Norway"}]),
        (
            when(given("share"), missing("number"), given("number")),
            [{"share": 1}, {"number": 2}],
            [{"share": 1, "number": 2}, {}],
        ),
        (when(given("share"), missing("number")), [{"share": 1}, {"number": 2}, {}], [{"share": 1, "number": 2}]),
    ],
)
def test_what_a_shape_takes(shape, taken, refused):
    judge = jsonschema.Draft202012Validator(shape)
    jsonschema.Draft202012Validator.check_schema(shape)
    assert [one for one in taken if not judge.is_valid(one)] == []
    assert [one for one in refused if judge.is_valid(one)] == []
