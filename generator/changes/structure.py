"""Structure of a contract by operation: every parameter and field with its type.

References are followed and lists are transparent, so a schema that is only renamed or moved into a
component makes no difference. A field's place is its path, such as `data.client.name`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any, Final, Literal, TypeAlias

from generator.document import Document, Node, kind, operations, webhooks

#: Location of a value: path, query string, body or answer.
Side: TypeAlias = Literal["path", "query", "body", "answer"]
#: Side and name: a parameter's name, or a field's place.
Spot: TypeAlias = tuple[Side, str]

#: Method of a webhook, which is read like an answer and can't be called.
WEBHOOK: Final = "webhook"
_COMPONENT: Final = "#/components/schemas/"
_BOUNDS: Final = (
    *("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "minLength", "maxLength"),
    *("pattern", "minItems", "maxItems", "uniqueItems", "default"),
)
_JSON: Final = {
    "a string": "string",
    "a number": "number",
    "a boolean": "boolean",
    "an object": "object",
    "an array": "list",
    "null": "null",
}


@dataclass(frozen=True)
class Value:
    """The type of a parameter or field."""

    type: str
    required: bool = False
    codes: tuple[Any, ...] = ()
    #: Bounds and default, ignored in comparisons.
    limits: dict[str, Any] = field(default_factory=dict, compare=False)


@dataclass
class OperationStructure:
    """Parameters and fields of an operation, in the order of the contract."""

    id: str
    method: str
    path: str
    values: dict[Spot, Value] = field(default_factory=dict)
    deprecated: bool = False

    @property
    def in_path(self) -> list[str]:
        """The path's parameters in the order of the path."""
        names = [step.partition("}")[0] for step in self.path.split("{")[1:]]
        return [name for name in names if ("path", name) in self.values]


@dataclass
class Contract:
    """Operations and webhooks by id, and the fields and uses of every component schema."""

    operations: dict[str, OperationStructure]
    #: Component schema → its own properties.
    fields: dict[str, frozenset[str]]
    #: Component schema → operations, sides and places that refer to it.
    uses: dict[str, set[tuple[str, Side, str]]]


def parent_of(spot: Spot) -> Spot:
    """Return the place of a field's object."""
    return spot[0], spot[1].rpartition(".")[0]


def structure(contract: Document) -> Contract:
    """Return the structure of a contract."""
    reader = _StructureReader(contract)
    by_id = {
        name: reader.operation(name, method, path, raw)
        for name, method, path, raw in operations(contract)
    }
    by_id |= {name: reader.webhook(name, key, raw) for key, name, raw in webhooks(contract)}
    schemas = contract.get("components", {}).get("schemas", {})
    fields = {name: frozenset(schema.get("properties", {})) for name, schema in schemas.items()}
    return Contract(by_id, fields, reader.uses)


class _StructureReader:
    def __init__(self, contract: Document) -> None:
        self._contract = contract
        self.uses: dict[str, set[tuple[str, Side, str]]] = {}

    def operation(
        self, name: str, method: str, path: str, raw: dict[str, Any]
    ) -> OperationStructure:
        result = OperationStructure(name, method, path, deprecated=bool(raw.get("deprecated")))
        shared = self._contract["paths"][path].get("parameters", ())
        for parameter in map(self._resolved, (*shared, *raw.get("parameters", ()))):
            if parameter["in"] in ("path", "query"):
                schema = self._resolved(parameter.get("schema") or {})
                spot = (parameter["in"], parameter["name"])
                required = parameter["in"] == "path" or bool(parameter.get("required"))
                result.values[spot] = Value(
                    self._type(schema, null=True), required, _codes(schema), _limits(schema)
                )
        self._add(result, "body", [self._resolved(raw.get("requestBody") or {})])
        answers = {
            str(status): self._resolved(answer)
            for status, answer in raw.get("responses", {}).items()
        }
        for status, answer in answers.items():
            is_success = status.startswith(("2", "default"))
            # Of errors, only the schemas that they use are read.
            target = result if is_success else OperationStructure(f"{name} {status}", method, path)
            self._add(target, "answer", [answer])
        return result

    def webhook(self, name: str, key: str, raw: dict[str, Any]) -> OperationStructure:
        result = OperationStructure(name, WEBHOOK, key, deprecated=bool(raw.get("deprecated")))
        self._add(result, "answer", [self._resolved(raw.get("requestBody") or {})])
        return result

    def _add(
        self, operation: OperationStructure, side: Side, holders: Iterable[dict[str, Any]]
    ) -> None:
        for holder in holders:
            for media in (holder.get("content") or {}).values():
                here = (operation.id, side, "")
                found = self._fields(media.get("schema"), here, (), required=False)
                for place, value in (*found, *_shown(media.get("example"), "")):
                    if place:
                        operation.values.setdefault((side, place), value)

    def _fields(
        self, schema: Node, at: tuple[str, Side, str], above: tuple[int, ...], *, required: bool
    ) -> Iterator[tuple[str, Value]]:
        """Yield the field at a place, then those inside it."""
        if not isinstance(schema, dict):
            return
        self._note_use(schema, at)
        target = self._resolved(schema)
        if id(target) in above:
            return
        operation, side, place = at
        type_ = self._type(target, null=side == "body")
        yield place, Value(type_, required, _codes(target), _limits(target))
        above = (*above, id(target))
        for name, child in target.get("properties", {}).items():
            there = (operation, side, f"{place}.{name}" if place else name)
            is_required = name in target.get("required", ())
            yield from self._fields(child, there, above, required=is_required)
        for part in _parts(target):
            inner = self._fields(part, at, above, required=required)
            yield from (item for item in inner if item[0] != place)

    def _note_use(self, schema: dict[str, Any], at: tuple[str, Side, str]) -> None:
        reference = str(schema.get("$ref", ""))
        if reference.startswith(_COMPONENT):
            self.uses.setdefault(reference.removeprefix(_COMPONENT), set()).add(at)

    def _type(self, schema: Node, *, null: bool, depth: int = 0) -> str:
        """Describe the type of a schema's values: `integer`, `list of string`, `date or null`."""
        schema = self._resolved(schema)
        if not isinstance(schema, dict) or depth > 4:
            return "anything"
        kinds = schema.get("type", [])
        types: list[str] = []
        for name in kinds if isinstance(kinds, list) else [kinds]:
            if name == "array":
                types.append(
                    f"list of {self._type(schema.get('items'), null=null, depth=depth + 1)}"
                )
            elif name == "string":
                types.append(str(schema.get("format") or name))
            else:
                types.append(str(name))
        for key in ("oneOf", "anyOf", "allOf"):
            for option in schema.get(key, ()):
                types += self._type(option, null=null, depth=depth + 1).split(" or ")
        if not types and "properties" in schema:
            types = ["object"]
        return " or ".join(sorted({*types} - ({"null"} if not null else set()))) or "anything"

    def _resolved(self, node: Node) -> Node:
        seen = set()
        while isinstance(node, dict) and "$ref" in node and node["$ref"] not in seen:
            seen.add(node["$ref"])
            target: Node = self._contract
            for step in node["$ref"][2:].split("/"):
                target = target[step.replace("~1", "/").replace("~0", "~")]
            node = target
        return node


def _parts(schema: dict[str, Any]) -> Iterator[Node]:
    """Yield the items of a list, the values of an open object, and the options of a choice."""
    yield from (schema[key] for key in ("items", "additionalProperties") if key in schema)
    for key in ("allOf", "anyOf", "oneOf"):
        yield from schema.get(key, ())


def _codes(schema: dict[str, Any]) -> tuple[Any, ...]:
    inner = schema.get("items")
    codes = schema.get("enum") or (inner.get("enum") if isinstance(inner, dict) else None)
    return tuple(codes or ())


def _limits(schema: dict[str, Any]) -> dict[str, Any]:
    """Return the bounds of a value or of a list's elements, and its default, by keyword."""
    inner = schema.get("items")
    parts = (inner if isinstance(inner, dict) else {}, schema)
    return {name: part[name] for part in parts for name in _BOUNDS if name in part}


def _shown(example: Node, place: str) -> Iterator[tuple[str, Value]]:
    """Yield the fields of an example that no schema has."""
    if isinstance(example, list):
        for item in example[:2]:
            yield from _shown(item, place)
    elif isinstance(example, dict):
        for name, value in example.items():
            here = f"{place}.{name}" if place else name
            yield here, Value(_JSON[kind(value)])
            yield from _shown(value, here)
