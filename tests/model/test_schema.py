"""The published schemas: the same bytes as committed, no traps in them, and the same verdict as the models."""

import copy
import json
from collections.abc import Iterator
from decimal import Decimal
from typing import Any

import jsonschema
import pytest
import referencing
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

from checker.model.claim import VALUE_KINDS
from checker.model.examples import example_of
from checker.model.schema import FILES, schema_of, schemas
from checker.values.hedge import BARE, Hedge
from checker.values.mention import MentionKind

WRITTEN = ("claim-file", "registry", "vocabulary", "decision")
"""The kinds of files that people write."""
SCHEMAS = {name.removesuffix(".schema.json"): json.loads(text) for name, text in schemas().items()}
VALIDATORS = {name: jsonschema.Draft202012Validator(schema, registry=referencing.Registry()) for name, schema in SCHEMAS.items()}


def nodes(schema: Any, *, data: bool = False) -> Iterator[dict[str, Any]]:
    """Yield every schema inside a schema, but not the examples and constants of files."""
    if isinstance(schema, list):
        for one in schema:
            yield from nodes(one)
    elif isinstance(schema, dict):
        if not data:
            yield schema
        for key, value in schema.items():
            if data or key not in {"examples", "default", "const", "enum"}:
                yield from nodes(value, data=not data and key in {"properties", "$defs"})


def both(kind: str, document: Any) -> tuple[bool, bool]:
    """Return whether the schema and whether the model takes a document."""
    try:
        FILES[kind].model_validate(document)
    except ValidationError:
        model = False
    else:
        model = True
    return VALIDATORS[kind].is_valid(document), model


# --- the files themselves


@pytest.mark.parametrize("name", sorted(schemas()))
def test_the_committed_schema_is_what_the_models_say(project, name):
    committed = project / "schemas" / name
    assert committed.read_text("utf-8") == schemas()[name], "write the schemas anew: checker schema"


def test_the_bytes_are_the_same_in_every_call_and_end_in_one_line_break():
    assert schemas() == schemas()
    assert all(text.endswith("}\n") and not text.endswith("\n\n") for text in schemas().values())


@pytest.mark.parametrize("name", sorted(SCHEMAS))
def test_a_schema_is_a_schema_with_an_id_and_a_title(name):
    schema = SCHEMAS[name]
    jsonschema.Draft202012Validator.check_schema(schema)
    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert schema["$id"] == f"urn:source-claim-checker:schema:{name}:1"
    assert schema["title"].endswith("of the source-claim consistency checker")


@pytest.mark.parametrize("name", WRITTEN)
def test_every_field_that_people_write_is_described_and_has_an_example(name):
    schema = SCHEMAS[name]
    bare = [
        (title, field, keyword)
        for title, record in [(name, schema), *schema["$defs"].items()]
        for field, rule in record.get("properties", {}).items()
        for keyword in ("description", "examples")
        if keyword not in rule
    ]
    assert bare == []


def test_every_field_of_the_report_is_described():
    schema = SCHEMAS["report"]
    bare = [
        (title, field)
        for title, record in [("report", schema), *schema["$defs"].items()]
        for field, rule in record.get("properties", {}).items()
        if "description" not in rule
    ]
    assert bare == []


@pytest.mark.parametrize("name", WRITTEN)
def test_an_object_that_people_write_takes_no_unknown_fields(name):
    records = [SCHEMAS[name], *SCHEMAS[name]["$defs"].values()]
    assert [one["title"] for one in records if "properties" in one and one["additionalProperties"] is not False] == []


def test_readers_of_the_report_may_meet_fields_that_they_do_not_know():
    assert all("additionalProperties" not in one for one in [SCHEMAS["report"]] if "properties" in one)


def test_examples_are_valid_where_the_schema_shows_them():
    for name in WRITTEN:
        for title, record in [(name, SCHEMAS[name]), *SCHEMAS[name]["$defs"].items()]:
            for example in record.get("examples", []):
                checker = VALIDATORS[name].evolve(schema={"$defs": SCHEMAS[name]["$defs"], **record})
                assert [error.message for error in checker.iter_errors(example)] == [], (name, title)
            for field, rule in record.get("properties", {}).items():
                for example in rule.get("examples", []):
                    checker = VALIDATORS[name].evolve(schema={"$defs": SCHEMAS[name]["$defs"], **rule})
                    assert [error.message for error in checker.iter_errors(example)] == [], (name, title, field)


# --- traps: what makes a validator slow, or lets it overlook things


@pytest.mark.parametrize("name", sorted(SCHEMAS))
def test_no_keyword_is_slow_or_means_different_things_to_different_validators(name):
    banned = {"uniqueItems", "format", "oneOf", "contains", "patternProperties", "multipleOf", "$dynamicRef", "ge", "le"}
    assert {keyword for node in nodes(SCHEMAS[name]) for keyword in node} & banned == set()


@pytest.mark.parametrize("name", sorted(SCHEMAS))
def test_every_reference_stays_inside_the_file(name):
    references = [node["$ref"] for node in nodes(SCHEMAS[name]) if "$ref" in node]
    assert all(reference.startswith("#/$defs/") for reference in references)
    assert {reference.removeprefix("#/$defs/") for reference in references} <= set(SCHEMAS[name]["$defs"])


@pytest.mark.parametrize("name", sorted(SCHEMAS))
def test_of_the_arms_of_an_any_of_at_most_one_goes_deeper(name):
    """Two arms that both recurse take time exponential in the depth of a hostile file."""
    for node in nodes(SCHEMAS[name]):
        deeper = [arm for arm in node.get("anyOf", []) if any("$ref" in one for one in nodes(arm)) and not is_word(arm, name)]
        assert len(deeper) <= 1, node


def is_word(arm: dict[str, Any], name: str) -> bool:
    """Tell whether a reference leads to a list of words, which goes no deeper."""
    return "enum" in SCHEMAS[name]["$defs"].get(arm.get("$ref", "").removeprefix("#/$defs/"), {})


@pytest.mark.parametrize("name", WRITTEN)
def test_every_pattern_is_anchored_at_both_ends(name):
    patterns = {node["pattern"] for node in nodes(SCHEMAS[name]) if "pattern" in node}
    assert patterns
    assert all(one.startswith("^") and one.endswith(r"(?![\s\S])") for one in patterns)


@pytest.mark.parametrize("depth", [5, 60])
def test_a_deeply_nested_mention_is_read_in_good_time(depth):
    mention: Any = 5
    for _ in range(depth):
        mention = {"kind": "event", "series": mention, "ordinal": 1}
    document = base()
    document["claims"][0]["subject"] = mention
    assert both("claim-file", document) == (False, False)


def test_every_kind_of_value_is_offered():
    kinds = SCHEMAS["claim-file"]["$defs"]["Claim"]["properties"]["value"]["properties"]["kind"]["enum"]
    assert kinds == sorted(VALUE_KINDS)


# --- the same verdict as the models


def base() -> dict[str, Any]:
    return copy.deepcopy(
        {
            "schema_version": 1,
            "source": {"id": "a", "title": "T"},
            "claims": [
                {
                    "id": "c",
                    "subject": {"kind": "event", "name": "E"},
                    "predicate": "held-on",
                    "value": {"kind": "date", "edtf": "2019"},
                    "evidence": [{"quote": "Q"}],
                }
            ],
        }
    )


def with_value(value: Any) -> dict[str, Any]:
    document = base()
    document["claims"][0]["value"] = value
    return document


def with_subject(subject: Any) -> dict[str, Any]:
    document = base()
    document["claims"][0]["subject"] = subject
    return document


GOOD = {
    "version 1": base(),
    "version 1.0": {**base(), "schema_version": 1.0},
    "null for an optional field": {**base(), "$schema": None},
    "an ordinal of 2.0": with_value({"kind": "event", "series": "S", "ordinal": 2.0}),
    "an event by name": with_value({"kind": "event", "event": {"kind": "event", "name": "E"}}),
    "an event with null beside it": with_value({"kind": "event", "event": {"mention": "e"}, "series": None, "ordinal": None}),
    "a hedge that stands alone": with_value({"kind": "quantity", "hedge": "dozens", "number": None}),
    "a share": with_value({"kind": "quantity", "share": [2, 3], "hedge": "none"}),
    "only denied members": with_value({"kind": "members", "denied": [{"mention": "e"}]}),
    "a mention by series": with_subject({"kind": "event", "series": {"mention": "s"}, "ordinal": 1}),
    "a mention with name, series and number": with_subject({"kind": "event", "name": "N", "series": "S", "ordinal": 1}),
    "an event as the time": {**base(), "claims": [{**base()["claims"][0], "as_of": {"series": "S", "ordinal": 1}}]},
    "a date that is none": with_value({"kind": "date", "edtf": "no date"}),
}
BAD = {
    "version true": {**base(), "schema_version": True},
    "version 2": {**base(), "schema_version": 2},
    "version 1.5": {**base(), "schema_version": 1.5},
    "version as text": {**base(), "schema_version": "1"},
    "null for the source": {**base(), "source": None},
    "an id with a line break at its end": {**base(), "source": {"id": "a\n", "title": "T"}},
    "an id with capitals": {**base(), "source": {"id": "A", "title": "T"}},
    "a blank title": {**base(), "source": {"id": "a", "title": " \n "}},
    "half a character": {**base(), "source": {"id": "a", "title": "T\ud800"}},
    "half a character in a key": {**base(), "mentions": {"\ud800": {"kind": "group", "name": "N"}}},
    "a key with a capital": {**base(), "mentions": {"A": {"kind": "group", "name": "N"}}},
    "an ordinal of true": with_value({"kind": "event", "series": "S", "ordinal": True}),
    "an ordinal of 2.5": with_value({"kind": "event", "series": "S", "ordinal": 2.5}),
    "an ordinal of 0": with_value({"kind": "event", "series": "S", "ordinal": 0}),
    "an ordinal without its series": with_value({"kind": "event", "ordinal": 2}),
    "a series without ordinal": with_value({"kind": "event", "series": "S"}),
    "an event in two ways": with_value({"kind": "event", "event": {"mention": "e"}, "series": "S", "ordinal": 2}),
    "an event in no way": with_value({"kind": "event"}),
    "a number in quotation marks": with_value({"kind": "quantity", "number": "3"}),
    "a number of true": with_value({"kind": "quantity", "number": True}),
    "a whole of nothing": with_value({"kind": "quantity", "number": 1, "of": 0}),
    "a hedge without its number": with_value({"kind": "quantity", "hedge": "over"}),
    "no number at all": with_value({"kind": "quantity"}),
    "dozens with a number": with_value({"kind": "quantity", "hedge": "dozens", "number": 30}),
    "a share with a number": with_value({"kind": "quantity", "share": [2, 3], "number": 30}),
    "a share with a hedge": with_value({"kind": "quantity", "share": [2, 3], "hedge": "about"}),
    "a share of three numbers": with_value({"kind": "quantity", "share": [2, 3, 4]}),
    "a share of one": with_value({"kind": "quantity", "share": [2]}),
    "nobody": with_value({"kind": "members", "members": []}),
    "an unknown kind": with_value({"kind": "sound"}),
    "a list for a kind": with_value({"kind": ["date"]}),
    "no kind": with_value({"edtf": "2019"}),
    "a field of another kind": with_value({"kind": "date", "edtf": "2019", "ordinal": 2}),
    "a name for a mention": with_subject("N"),
    "no name": with_subject({"kind": "group"}),
    "null for the name": with_subject({"kind": "group", "name": None}),
    "a group with an ordinal": with_subject({"kind": "group", "name": "N", "ordinal": 1}),
    "an event mention with an ordinal only": with_subject({"kind": "event", "name": "N", "ordinal": 1}),
    "a key and a name": with_subject({"mention": "e", "name": "N"}),
    "no evidence": {**base(), "claims": [{**base()["claims"][0], "evidence": []}]},
    "a field that does not exist": {**base(), "claim": []},
    "a list": [base()],
    "a text that is too long": {**base(), "source": {"id": "a", "title": "x" * 20_001}},
}


@pytest.mark.parametrize("name", sorted(GOOD))
def test_both_take(name):
    assert both("claim-file", GOOD[name]) == (True, True)


@pytest.mark.parametrize("name", sorted(BAD))
def test_both_refuse(name):
    assert both("claim-file", BAD[name]) == (False, False)


def test_exact_numbers_are_taken_as_the_loader_brings_them():
    assert both("claim-file", with_value({"kind": "quantity", "number": Decimal("2.50")})) == (True, True)
    assert both("claim-file", with_value({"kind": "quantity", "number": Decimal("2.50"), "of": Decimal(0)})) == (
        False,
        False,
    )


ids = st.from_regex(r"[a-z0-9]{1,6}(-[a-z0-9]{1,4}){0,2}", fullmatch=True)
names = st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=12).filter(str.strip)
ordinals = st.integers(1, 100_000) | st.integers(1, 99).map(float)


def optional(**fields: st.SearchStrategy[Any]) -> st.SearchStrategy[dict[str, Any]]:
    return st.fixed_dictionaries({}, optional={name: st.none() | field for name, field in fields.items()})


def record(required: dict[str, Any], **fields: st.SearchStrategy[Any]) -> st.SearchStrategy[dict[str, Any]]:
    return st.builds(lambda one, two: {**one, **two}, st.fixed_dictionaries(required), optional(**fields))


keys = st.fixed_dictionaries({"mention": ids})
plain = record({"kind": st.sampled_from(list(map(str, MentionKind))), "name": names}, ref=ids)
serial = st.fixed_dictionaries({"kind": st.just("event"), "series": names | keys | plain, "ordinal": ordinals})
mentions = plain | serial | keys
named = names | mentions
texts = {"text": names}
values = st.one_of(
    record({"kind": st.just("date"), "edtf": names}, **texts),
    record({"kind": st.just("duration"), "unit": st.sampled_from(["day", "year"])}, number=st.integers(0, 9), **texts),
    record({"kind": st.just("quantity"), "number": st.integers(0, 10**9) | st.floats(0, 1e9)}, counted=names, unit=names),
    st.fixed_dictionaries({"kind": st.just("quantity"), "hedge": st.sampled_from(list(map(str, BARE)))}),
    st.fixed_dictionaries(
        {"kind": st.just("quantity"), "share": st.tuples(st.integers(1, 9), ordinals.filter(lambda n: n < 99)).map(list)}
    ),
    record({"kind": st.just("entity"), "entity": mentions}, **texts),
    record({"kind": st.just("event"), "event": mentions}, **texts),
    st.fixed_dictionaries({"kind": st.just("event"), "series": named, "ordinal": ordinals}),
    record({"kind": st.just("place"), "place": mentions}, **texts),
    st.fixed_dictionaries(
        {"kind": st.just("members"), "members": st.lists(mentions, min_size=1, max_size=3), "complete": st.booleans()}
    ),
    record({"kind": st.just("term"), "term": ids}, **texts),
    st.fixed_dictionaries({"kind": st.just("text"), "text": names}),
)
evidence = st.lists(record({"quote": names}, prefix=names, suffix=names), min_size=1, max_size=2)
claims = st.builds(
    lambda one, two: {**one, **two},
    st.fixed_dictionaries({"id": ids, "subject": mentions, "predicate": ids, "value": values, "evidence": evidence}),
    st.fixed_dictionaries(
        {},
        optional={
            "scope": st.dictionaries(ids, named, max_size=2),
            "polarity": st.sampled_from(["affirmed", "denied"]),
            "as_of": names | st.fixed_dictionaries({"series": names, "ordinal": ordinals}),
            "attributed_to": st.lists(st.fixed_dictionaries({"speaker": named}), max_size=2),
            "inferred": st.just([{"part": "/value/edtf", "note": "n"}]),
        },
    ),
)
claim_files = st.fixed_dictionaries(
    {
        "schema_version": st.sampled_from([1, 1.0]),
        "source": record({"id": ids, "title": names}, published=names, publisher=names),
    },
    optional={
        "mentions": st.dictionaries(ids, plain | serial, max_size=2),
        "claims": st.lists(claims, min_size=1, max_size=2),
        "omitted": st.just([{"quote": "q", "reason": "todo"}]),
    },
)
documents = st.one_of(
    st.tuples(st.just("claim-file"), claim_files),
    st.sampled_from(WRITTEN).map(lambda name: (name, copy.deepcopy(dict(example_of(FILES[name]))))),
)
STRANGE = [
    None,
    True,
    False,
    0,
    1,
    -1,
    1.0,
    1.5,
    10**30,
    "",
    " ",
    "x",
    "x\n",
    "�",
    "X y",
    "a" * 81,
    "a" * 20001,
    "none",
    "dozens",
    "event",
    "group",
    [],
    [1],
    [[]],
    ["x"],
    ["x", "x"],
    [2, 3],
    {},
    {"kind": "date"},
    {"mention": "x"},
    {"kind": "event", "series": "S", "ordinal": 1},
]
strange = st.sampled_from(STRANGE)
STRANGE_KEYS = ["Kind", "name", "kind", "ref", "x", "ordinal", "\ud800", "text\n"]
EXTRA_KEYS = ["series", "ordinal", "hedge", "number", "share", "event", "extra"]


def containers(node: Any) -> Iterator[Any]:
    if isinstance(node, (dict, list)) and node:
        yield node
        for one in node.values() if isinstance(node, dict) else node:
            yield from containers(one)


@st.composite
def mutated(draw: st.DrawFn) -> tuple[str, Any]:
    kind, document = draw(documents)
    document = copy.deepcopy(document)
    for _ in range(draw(st.integers(0, 3))):
        places = list(containers(document))
        if not places:
            break
        place = draw(st.sampled_from(places))
        key = draw(st.sampled_from(sorted(place, key=str) if isinstance(place, dict) else range(len(place))))
        match draw(st.sampled_from(["drop", "rename", "replace", "double", "add"])):
            case "drop":
                del place[key]
            case "rename" if isinstance(place, dict):
                place[draw(st.sampled_from(STRANGE_KEYS))] = place.pop(key)
            case "double" if isinstance(place, list):
                place.append(copy.deepcopy(place[key]))
            case "add" if isinstance(place, dict):
                place[draw(st.sampled_from(EXTRA_KEYS))] = copy.deepcopy(draw(strange))
            case _:
                place[key] = copy.deepcopy(draw(strange))
    return kind, document


@given(documents)
def test_generated_documents_are_valid_for_both(document):
    kind, content = document
    assert both(kind, content) == (True, True)


@settings(max_examples=200)
@given(mutated())
def test_schema_and_model_agree_on_every_mutation(document):
    kind, content = document
    schema, model = both(kind, content)
    assert schema == model


def test_an_example_of_every_record_names_all_its_fields():
    for name in WRITTEN:
        for record_schema in [SCHEMAS[name], *SCHEMAS[name]["$defs"].values()]:
            if "properties" in record_schema:
                shown = {field for example in record_schema["examples"] for field in example}
                assert shown == set(record_schema["properties"]), record_schema["title"]


def test_the_hedges_of_the_schema_are_those_of_the_code():
    assert schema_of(FILES["claim-file"])["$defs"]["Hedge"]["enum"] == list(map(str, Hedge))
