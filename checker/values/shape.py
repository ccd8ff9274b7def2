"""What a record demands beyond its single fields, said in JSON Schema.

A record that checks its fields against each other puts the same rule under `json_schema_extra`, so that an editor's
program knows it too. A field that holds null counts as not given.
"""

from typing import Any

Schema = dict[str, Any]


def given(*names: str) -> Schema:
    """Return the condition that all these fields are given."""
    return {"required": list(names), "properties": {name: {"not": {"type": "null"}} for name in names}}


def missing(*names: str) -> Schema:
    """Return the condition that none of these fields is given."""
    return {"properties": {name: {"type": "null"} for name in names}}


def one_of(name: str, *values: str) -> Schema:
    """Return the condition that a field is written and holds one of these words."""
    return {"required": [name], "properties": {name: {"enum": list(values)}}}


def when(condition: Schema, then: Schema, otherwise: Schema | None = None) -> Schema:
    """Return the rule that one condition follows from another, and a third one where that does not hold."""
    rule = {"if": condition, "then": then}
    return rule if otherwise is None else {**rule, "else": otherwise}


def filled(name: str) -> Schema:
    """Return the condition that a list is given and not empty."""
    return {"required": [name], "properties": {name: {"type": "array", "minItems": 1}}}
