"""FollowTheMoney entities: which properties are names, which schemata are left out, and what is wrong where."""

import json

import pytest

from checker.importing.ftm import read_entities
from checker.importing.kinds import SCHEMATA
from checker.importing.lines import lines_of
from checker.reading.limits import Limits
from checker.values.mention import MentionKind


def entity(schema="Person", identity="Q1", **properties):
    return {"id": identity, "schema": schema, "caption": "A caption", "datasets": ["list"], "properties": properties}


def read(*lines, kind=None):
    remarks = []
    text = "\n".join(line if isinstance(line, str) else json.dumps(line) for line in lines)
    return read_entities(lines_of(text.encode("utf-8", "surrogatepass"), remarks), remarks, kind, Limits())


def test_five_properties_are_names():
    found = read(
        entity(
            "Organization",
            name=["Quay Party", "Party of the Quay"],
            alias=["Quayside Party"],
            weakAlias=["the party"],
            previousName=["Pier Party"],
            abbreviation="QP",
            country=["no"],
            addressEntity=[{"id": "a", "schema": "Address", "properties": {"name": ["Not this"]}}],
        )
    )
    (row,) = found.rows
    assert (row.id, row.kind) == ("Q1", MentionKind.ORGANISATION)
    assert [(name.name, name.type) for name in row.names] == [
        ("Quay Party", "strong"),
        ("Party of the Quay", "strong"),
        ("Quayside Party", "strong"),
        ("the party", "weak"),
        ("Pier Party", "former"),
        ("QP", "acronym"),
    ]
    assert found.remarks == ()


@pytest.mark.parametrize(("schema", "kind"), SCHEMATA.items())
def test_a_schema_says_what_sort_of_thing_it_is(schema, kind):
    assert read(entity(schema, name=["Gull"])).rows[0].kind is kind
    assert read(entity(schema, name=["Gull"]), kind=MentionKind.GROUP).rows[0].kind is MentionKind.GROUP


def test_what_articles_do_not_name_is_counted_and_left_out():
    lines = [entity("Address", full=["Quay 1"]), entity("Sanction"), entity("Address"), entity(name=["Ada Quill"])]
    found = read(*lines)
    assert [len(found.rows), found.remarks] == [1, ()]
    assert found.notes == ("Left out, because articles do not name such things: 2 Address, 1 Sanction.",)


@pytest.mark.parametrize(
    ("line", "column", "words"),
    [
        ("nonsense", 1, "double quotes"),
        ('{"id": "Q1", "schema": "Person", "properties": {"name": ["Ada Quill"]}', 70, "not closed"),
        ('{"id": "Q1", "id": "Q2", "schema": "Person", "properties": {"name": ["Ada"]}}', 14, "stands twice"),
        ('{"id": "Q1", "schema": "Person", "properties": {"name": ["A\\ud800"]}}', 60, "half of a character"),
        ('{"id": "Q1", "schema": "Person", "properties": {"name": ["A\\u0000b"]}}', 60, "control character"),
        ('["Q1"]', 1, "must hold one entity"),
        ('{"id": 1, "schema": "Person", "properties": {}}', 1, "must hold one entity"),
        ('{"id": "Q1", "schema": "Person", "properties": []}', 1, "must hold one entity"),
        ('{"id": "Q1", "schema": "Person", "properties": {}}', 1, "has no name"),
        ("[" * 200, 65, "nesting"),
    ],
)
def test_a_bad_line_is_told_with_its_place_and_the_next_is_read(line, column, words):
    found = read(line, entity(name=["Ada Quill"]))
    (one,) = found.remarks
    assert (one.line, one.column) == (1, column), one
    assert words in one.message
    assert [row.line for row in found.rows] == [2]


def test_a_bad_name_is_told_with_its_place_and_the_others_are_read():
    found = read('{"id": "Q1", "schema": "Person", "properties": {"name": [7, "Ada Quill", "x\u200by"]}}')
    assert [(one.line, one.column) for one in found.remarks] == [(1, 58), (1, 74)]
    assert [name.name for name in found.rows[0].names] == ["Ada Quill"]
