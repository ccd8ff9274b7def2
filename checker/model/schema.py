"""JSON Schemas (2020-12), made from the models: what an editor's program completes from, and the contract for others."""

import json
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, Final

from pydantic import BaseModel
from pydantic.json_schema import GenerateJsonSchema, JsonSchemaMode, JsonSchemaValue
from pydantic_core import core_schema

from checker.model.claim_file import ClaimFile
from checker.model.decision import Decision
from checker.model.examples import example_of
from checker.model.registry import Registry
from checker.model.report import Report
from checker.model.vocabulary import Vocabulary
from checker.values.record import ANY_TEXT_PATTERN

FILES: Final[Mapping[str, type[BaseModel]]] = MappingProxyType(
    {
        "claim-file": ClaimFile,
        "registry": Registry,
        "vocabulary": Vocabulary,
        "decision": Decision,
        "report": Report,
    }
)
"""What is described, by the name of the file kind."""

_SHAPES: Final[Mapping[str, JsonSchemaValue]] = MappingProxyType(
    {
        "words": {"type": "string"},
        "date": {"type": "string"},
        "key": {"type": "object", "required": ["mention"]},
    }
)
"""How the choices of a union without `kind` are told apart; a choice that is not named here is taken otherwise."""

_BOUNDS: Final[Mapping[str, str]] = MappingProxyType(
    {"ge": "minimum", "le": "maximum", "gt": "exclusiveMinimum", "lt": "exclusiveMaximum"}
)
"""How bounds are called that pydantic leaves untranslated behind a function."""

_FIRST = (
    "$schema",
    "$id",
    "$ref",
    "title",
    "description",
    "type",
    "if",
    "then",
    "else",
    "required",
    "properties",
)
"""The keywords that a reader of a schema looks for first."""


def schemas() -> dict[str, str]:
    """Return the text of every schema file by its name, such as `claim-file.schema.json`, the same bytes in every run."""
    return {f"{name}.schema.json": _text(name, model) for name, model in FILES.items()}


def schema_of(model: type[BaseModel]) -> dict[str, Any]:
    """Return the schema of a record as it stands in a file; of the report, as the checker writes it."""
    mode: JsonSchemaMode = "serialization" if model is Report else "validation"
    return model.model_json_schema(schema_generator=_Generator, mode=mode)


def _text(name: str, model: type[BaseModel]) -> str:
    schema = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:source-claim-checker:schema:{name}:1",
        **schema_of(model),
        "title": f"{name.replace('-', ' ').capitalize()} of the source-claim consistency checker",
    }
    return json.dumps(_ordered(schema), indent=2, ensure_ascii=False) + "\n"


def _ordered(node: Any) -> Any:  # noqa: ANN401
    """Return a schema with its keywords in one order; what a file holds (examples, constants) stays as it is."""
    if isinstance(node, list):
        return [_ordered(one) for one in node]
    if not isinstance(node, dict):
        return node
    return {_BOUNDS.get(key, key): _under(key, node[key]) for key in sorted(node, key=_rank)}


def _rank(keyword: str) -> tuple[int, str]:
    return (_FIRST.index(keyword) if keyword in _FIRST else len(_FIRST)), keyword


def _under(keyword: str, value: Any) -> Any:  # noqa: ANN401
    match keyword:
        case "examples" | "default" | "const" | "enum" | "required":
            return value
        case "properties":
            return {name: _ordered(one) for name, one in value.items()}
        case "$defs":
            return {name: _ordered(value[name]) for name in sorted(value)}
        case _:
            return _ordered(value)


class _Generator(GenerateJsonSchema):
    """Writes unions as `if`/`then`, so that a validator names the real mistake and an editor offers the right fields."""

    def sort(self, value: JsonSchemaValue, parent_key: str | None = None) -> JsonSchemaValue:  # noqa: ARG002
        """Leave the order alone: `_ordered` sees to it, and the fields of examples keep theirs."""
        return value

    def field_title_should_be_set(self, schema: object) -> bool:  # noqa: ARG002
        """Leave out titles that only repeat the name of a field."""
        return False

    def handle_ref_overrides(self, json_schema: JsonSchemaValue) -> JsonSchemaValue:
        """Keep what a field says of itself, also where its record says the same."""
        return json_schema

    def default_schema(self, schema: core_schema.WithDefaultSchema) -> JsonSchemaValue:
        """Leave out the default null: nobody writes it."""
        found = super().default_schema(schema)
        return {key: value for key, value in found.items() if key != "default" or value is not None}

    def tagged_union_schema(self, schema: core_schema.TaggedUnionSchema) -> JsonSchemaValue:
        """Return one `if`/`then` for each choice."""
        choices = {str(tag): self.generate_inner(choice) for tag, choice in schema["choices"].items()}
        if isinstance(schema["discriminator"], str):
            return _by_kind(schema["discriminator"], choices)
        return _by_shape(choices)

    def nullable_schema(self, schema: core_schema.NullableSchema) -> JsonSchemaValue:
        """Return a schema that also takes null: a list of types where one is enough, so that no `anyOf` is needed."""
        inner = self.generate_inner(schema["schema"])
        if isinstance(inner.get("type"), str) and not {"enum", "const", "if", "allOf"} & set(inner):
            return {**inner, "type": [inner["type"], "null"]}
        return {"anyOf": [inner, {"type": "null"}]}

    def dict_schema(self, schema: core_schema.DictSchema) -> JsonSchemaValue:
        """Return a table: what its keys look like, and what stands under each."""
        keys = self.generate_inner(schema["keys_schema"]) if "keys_schema" in schema else {}
        values = self.generate_inner(schema["values_schema"]) if "values_schema" in schema else {}
        table: JsonSchemaValue = {"type": "object", "additionalProperties": values or True}
        if self.mode == "validation":
            table["propertyNames"] = {key: value for key, value in keys.items() if key != "examples"}
        self.update_with_validations(table, schema, self.ValidationsMapping.object)
        return table

    def str_schema(self, schema: core_schema.StringSchema) -> JsonSchemaValue:
        """Return a text; half a character (a lone surrogate) is none."""
        found = super().str_schema(schema)
        return found if "pattern" in found or self.mode == "serialization" else {**found, "pattern": ANY_TEXT_PATTERN}

    def model_schema(self, schema: core_schema.ModelSchema) -> JsonSchemaValue:
        """Return an object with an example for it and for each of its fields."""
        found = super().model_schema(schema)
        if self.mode == "serialization":
            found.pop("additionalProperties", None)
            return found
        found.setdefault("examples", [example_of(schema["cls"])])
        for example in found["examples"]:
            for name, value in example.items():
                found["properties"][name].setdefault("examples", [value])
        for field in found["properties"].values():
            if "const" in field:
                field.setdefault("description", f"Always {json.dumps(field['const'])} in this shape.")
        return found


def _by_kind(tag: str, choices: Mapping[str, JsonSchemaValue]) -> JsonSchemaValue:
    return {
        "type": "object",
        "required": [tag],
        "properties": {
            tag: {
                "enum": sorted(choices),
                "description": "Which shape this is; it says what else belongs here.",
            }
        },
        "allOf": [
            {"if": {"required": [tag], "properties": {tag: {"const": name}}}, "then": choice}
            for name, choice in sorted(choices.items())
        ],
    }


def _by_shape(choices: Mapping[str, JsonSchemaValue]) -> JsonSchemaValue:
    (otherwise,) = (choice for tag, choice in choices.items() if tag not in _SHAPES)
    for tag, choice in choices.items():
        if tag in _SHAPES:
            otherwise = {"if": _SHAPES[tag], "then": choice, "else": otherwise}
    return otherwise
