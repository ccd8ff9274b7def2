"""What belongs at a place in a file, according to the published schema."""

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from types import MappingProxyType
from typing import Any, Final

from pydantic import BaseModel

from checker.model.schema import schema_of
from checker.reading.plain import Json
from checker.values.record import ID_PATTERN

Node = dict[str, Any]

_NOUNS: Final = {
    "string": "a text in quotation marks",
    "number": "a number without quotation marks",
    "integer": "a whole number without quotation marks",
    "boolean": "true or false, without quotation marks,",
    "array": "a list in brackets",
    "object": "an object in braces",
}
_LONGEST_EXAMPLE: Final = 120


@dataclass(frozen=True)
class Expected:
    """The parts of the schema that apply to one place, the most special first."""

    root: Node
    nodes: tuple[Node, ...]

    def field(self, name: str) -> "Expected":
        """Return what belongs in a field of the object at this place."""
        parts = [node["properties"][name] for node in self.nodes if name in node.get("properties", {})]
        return Expected(self.root, tuple(part for one in parts for part in _parts(one, None, self.root)))

    @cached_property
    def fields(self) -> tuple[str, ...]:
        """Return the names of the fields that the object at this place may have."""
        return tuple(dict.fromkeys(name for node in self.nodes for name in node.get("properties", {})))

    @cached_property
    def words(self) -> tuple[str, ...]:
        """Return the words that are allowed here, empty where any word is."""
        constants = [[node["const"]] for node in self.nodes if "const" in node]
        lists = [node["enum"] for node in self.nodes if "enum" in node]
        return tuple(dict.fromkeys(str(word) for words in lists + constants for word in words))

    @property
    def help(self) -> str:
        """Return what the schema says of this place, as a sentence."""
        text = next((node["description"] for node in self.nodes if "description" in node), "")
        return text if not text or text.endswith((".", "!", "?")) else f"{text}."

    @property
    def noun(self) -> str:
        """Return what sort of value belongs here."""
        if self.words:
            return f"one of the words {', '.join(self.words)}" if len(self.words) > 1 else self.words[0]
        if any(node.get("if") == {"type": "string"} for node in self.nodes):
            return "a text in quotation marks or an object in braces"
        types = (node["type"] for node in self.nodes if "type" in node)
        first = next(types, "object")
        return _NOUNS.get(first if isinstance(first, str) else first[0], "something else")

    @property
    def is_id(self) -> bool:
        """Tell whether an id belongs here."""
        return any(node.get("pattern") == ID_PATTERN for node in self.nodes)

    def for_example(self, name: str | None = None) -> str:
        """Return " For example: …" with an example of this place, empty where there is none or it is long."""
        example = next((node["examples"][0] for node in self.nodes if node.get("examples")), None)
        text = json.dumps(example, ensure_ascii=False)
        if example is None or len(text) > _LONGEST_EXAMPLE:
            return ""
        return f" For example: {text if name is None else f'{json.dumps(name)}: {text}'}"


@cache
def _schema(model: type[BaseModel]) -> Node:
    return schema_of(model)


def expected_at(model: type[BaseModel], path: tuple[str | int, ...], data: Json) -> Expected:
    """Return what the schema of `model` expects at a path through `data`."""
    root = _schema(model)
    here: Json = data
    nodes = tuple(_parts(root, here, root))
    for step in path:
        here = _step(here, step)
        below = [child for node in nodes for child in _children(node, step)]
        nodes = tuple(part for child in below for part in _parts(child, here, root))
    return Expected(root, nodes)


def _step(here: Json, step: str | int) -> Json:
    if isinstance(here, dict):
        return here.get(str(step))
    if isinstance(here, list) and isinstance(step, int) and step < len(here):
        return here[step]
    return None


def _children(node: Node, step: str | int) -> Iterator[Node]:
    """Yield the schemas of one field or member."""
    if isinstance(step, int):
        first = node.get("prefixItems", [])
        yield from first[step : step + 1] or ([node["items"]] if isinstance(node.get("items"), dict) else [])
    elif step in node.get("properties", {}):
        yield node["properties"][step]
    elif isinstance(node.get("additionalProperties"), dict):
        yield node["additionalProperties"]


def _parts(node: Node, value: Json, root: Node) -> Iterator[Node]:
    """Yield a schema and all schemas inside it that apply to the same value."""
    yield node
    if "$ref" in node:
        yield from _parts(root["$defs"][node["$ref"].rpartition("/")[2]], value, root)
    if "if" in node:
        branch = "then" if holds(node["if"], value) else "else"
        yield from _parts(node.get(branch, {}), value, root)
    for part in node.get("allOf", []):
        yield from _parts(part, value, root)
    for part in node.get("anyOf", []):
        if part != {"type": "null"}:
            yield from _parts(part, value, root)


def holds(condition: Node, value: Json) -> bool:
    """Tell whether a condition of our schemas holds; only the keywords that stand after their `if` are known."""
    return all(_KEYWORDS[name](demand, value) for name, demand in condition.items())


def _have_properties(demand: Node, value: Json) -> bool:
    return not isinstance(value, dict) or all(holds(demand[one], value[one]) for one in demand if one in value)


def _has_type(name: str, value: Json) -> bool:
    python: dict[str, type] = {"object": dict, "array": list, "string": str, "null": type(None)}
    return isinstance(value, python[name])


_KEYWORDS: Final[Mapping[str, Callable[[Any, Json], bool]]] = MappingProxyType(
    {
        "type": _has_type,
        "required": lambda demand, value: not isinstance(value, dict) or all(one in value for one in demand),
        "properties": _have_properties,
        "not": lambda demand, value: not holds(demand, value),
        "minItems": lambda demand, value: not isinstance(value, list) or len(value) >= demand,
        "const": lambda demand, value: bool(value == demand),
        "enum": lambda demand, value: value in demand,
    }
)
