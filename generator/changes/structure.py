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

#: Method of a webhook, which is read like an answer: nobody calls it.
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
    #: Bounds and default, which make no other value of it.
    limits: dict[str, Any] = field(default_factory=dict, compare=False)


@dataclass
class Operation:
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

    operations: dict[str, Operation]
    #: Component schema → its own properties.
    fields: dict[str, frozenset[str]]
    #: Component schema → operations, sides and places that refer to it.
    uses: dict[str, set[tuple[str, Side, str]]]


def structure(contract: Document) -> Contract:
    """Return the structure of a contract."""
    reader = _Reader(contract)
    found = {
        name: reader.operation(name, method, path, one)
        for name, method, path, one in operations(contract)
    }
    found |= {name: reader.webhook(name, key, one) for key, name, one in webhooks(contract)}
    schemas = contract.get("components", {}).get("schemas", {})
    fields = {name: frozenset(schema.get("properties", {})) for name, schema in schemas.items()}
    return Contract(found, fields, reader.uses)


class _Reader:
    def __init__(self, contract: Document) -> None:
        self._contract = contract
        self.uses: dict[str, set[tuple[str, Side, str]]] = {}

    def operation(self, name: str, method: str, path: str, raw: dict[str, Any]) -> Operation:
        result = Operation(name, method, path, deprecated=bool(raw.get("deprecated")))
        shared = self._contract["paths"][path].get("parameters", ())
        for one in map(self._resolved, (*shared, *raw.get("parameters", ()))):
            if one["in"] in ("path", "query"):
                schema = self._resolved(one.get("schema") or {})
                spot = (one["in"], one["name"])
                required = one["in"] == "path" or bool(one.get("required"))
                result.values[spot] = Value(
                    self._type(schema, null=True), required, _codes(schema), _limits(schema)
                )
        self._add(result, "body", [self._resolved(raw.get("requestBody") or {})])
        answers = {
            str(status): self._resolved(one) for status, one in raw.get("responses", {}).items()
        }
        read = [one for status, one in answers.items() if status.startswith(("2", "default"))]
        self._add(result, "answer", read)
        for status, one in answers.items():  # of errors, only the schemas that they use
            if not status.startswith(("2", "default")):
                self._add(Operation(f"{name} {status}", method, path), "answer", [one])
        return result

    def webhook(self, name: str, key: str, raw: dict[str, Any]) -> Operation:
        result = Operation(name, WEBHOOK, key, deprecated=bool(raw.get("deprecated")))
        self._add(result, "answer", [self._resolved(raw.get("requestBody") or {})])
        return result

    def _add(self, operation: Operation, side: Side, holders: Iterable[dict[str, Any]]) -> None:
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
            needed = name in target.get("required", ())
            yield from self._fields(child, there, above, required=needed)
        for part in _parts(target):
            inner = self._fields(part, at, above, required=required)
            yield from (one for one in inner if one[0] != place)

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
        found: list[str] = []
        for one in kinds if isinstance(kinds, list) else [kinds]:
            if one == "array":
                found.append(
                    f"list of {self._type(schema.get('items'), null=null, depth=depth + 1)}"
                )
            elif one == "string":
                found.append(str(schema.get("format") or one))
            else:
                found.append(str(one))
        for key in ("oneOf", "anyOf", "allOf"):
            for option in schema.get(key, ()):
                found += self._type(option, null=null, depth=depth + 1).split(" or ")
        if not found and "properties" in schema:
            found = ["object"]
        told = [one for one in dict.fromkeys(found) if null or one != "null"]
        return " or ".join(sorted(told)) or "anything"

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
    """The bounds of a value or of a list's elements, and its default, by OpenAPI's words."""
    inner = schema.get("items")
    parts = (inner if isinstance(inner, dict) else {}, schema)
    return {name: part[name] for part in parts for name in _BOUNDS if name in part}


def _shown(example: Node, place: str) -> Iterator[tuple[str, Value]]:
    """Return the fields of an example that no schema has."""
    if isinstance(example, list):
        for one in example[:2]:
            yield from _shown(one, place)
    elif isinstance(example, dict):
        for name, value in example.items():
            here = f"{place}.{name}" if place else name
            yield here, Value(_JSON[kind(value)])
            yield from _shown(value, here)
