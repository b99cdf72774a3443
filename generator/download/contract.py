"""The contract: a published description without prose and vendor extensions, in a fixed order.

What goes: summary, description, title, externalDocs, `$comment` and `x-*` wherever OpenAPI and JSON
Schema give them their meaning; a property, header or schema that bears such a name stays, and so
does what stands inside a default or an enum. A response keeps a description, because OpenAPI
requires one: the standard phrase of its status code.

The order: paths, methods, status codes and components by name, the keys of an object as in
`_ORDER`. Properties and an operation's parameters keep the publisher's order, which says what
belongs together.

Examples: the publisher's may name real people. An example stays as the present contract has it as
long as its structure is the same; `generator.examples` makes a neutral one from any other.
"""

from __future__ import annotations

from collections.abc import Callable
from http import HTTPStatus
from typing import Any

from generator.document import Document, Node

Place = tuple[str, ...]
ExampleAt = Callable[[Place, Node], Node]

# Maps from free names to objects; every other key is a word of OpenAPI or JSON Schema.
_SORTED = """
callbacks headers links parameters pathItems paths requestBodies responses schemas securitySchemes
webhooks
"""
_UNSORTED = """
$defs content definitions dependentRequired dependentSchemas encoding examples mapping
patternProperties properties scopes variables
"""
_ORDER = """
openapi info servers security components paths webhooks
get put post patch delete head options trace
operationId tags deprecated $ref name in required style explode allowReserved schema
parameters requestBody content headers links responses callbacks
type format enum const default nullable readOnly writeOnly allOf anyOf oneOf not discriminator
properties patternProperties additionalProperties items example examples
"""
_SORTED_MAPS = frozenset(_SORTED.split())
_MAPS = frozenset(_UNSORTED.split()) | _SORTED_MAPS
_KEY_ORDER = {key: position for position, key in enumerate(_ORDER.split())}
_VALUES = frozenset({"const", "default", "enum"})  # facts, kept to the letter
_PROSE = frozenset({"$comment", "description", "externalDocs", "summary", "title"})


def normalise(description: Document, example_at: ExampleAt) -> Document:
    """Return the contract of a published description.

    `example_at(place, value)` gives the example to put at a place; a place starts with the
    operationId or the component's section and name, so that it stays the same when the publisher
    renames a path.
    """
    contract: Document = _object(
        {k: v for k, v in description.items() if k not in ("info", "tags")}, (), example_at
    )
    info = {
        "title": "Altegio B2B V1",
        "version": str(description.get("info", {}).get("version", "1.0.0")),
    }
    return {"openapi": contract.pop("openapi"), "info": info, **contract}


def _object(node: dict[str, Any], place: Place, example_at: ExampleAt) -> dict[str, Any]:
    if "operationId" in node:
        place = (node["operationId"],)
    result: dict[str, Any] = {}
    for key in sorted(node, key=lambda key: (_KEY_ORDER.get(key, len(_KEY_ORDER)), key)):
        value, here = node[key], (*place, key)
        if key in _PROSE or key.startswith("x-"):
            continue
        if key in _VALUES:
            result[key] = value
        elif key == "example" or (key == "examples" and isinstance(value, list)):
            result[key] = example_at(here, value)
        elif key == "examples":
            result[key] = {
                name: _named_example(item, (*here, name), example_at)
                for name, item in value.items()
            }
        elif key in _MAPS and isinstance(value, dict):
            result[key] = _map(key, value, here, example_at)
        else:
            result[key] = _child(value, here, example_at)
    return result


def _map(kind: str, node: dict[str, Any], place: Place, example_at: ExampleAt) -> dict[str, Any]:
    if place[:1] == ("components",):
        place = place[1:]
    names = sorted(node) if kind in _SORTED_MAPS else node
    result = {name: _child(node[name], (*place, name), example_at) for name in names}
    if kind == "responses":
        for status, response in result.items():
            if "$ref" not in response:
                result[status] = {"description": _phrase(status), **response}
    return result


def _child(node: Node, place: Place, example_at: ExampleAt) -> Node:
    if isinstance(node, dict):
        return _object(node, place, example_at)
    if isinstance(node, list):
        return [
            _child(item, (*place, _step(item, index)), example_at)
            for index, item in enumerate(node)
        ]
    return node


def _step(item: Node, index: int) -> str:
    """A parameter's place is its name, whatever stands before it; another element's its index."""
    if isinstance(item, dict) and {"in", "name"} <= item.keys():
        return f"{item['in']} {item['name']}"
    return str(index)


def _named_example(node: dict[str, Any], place: Place, example_at: ExampleAt) -> dict[str, Any]:
    kept = {
        key: value for key, value in node.items() if key not in _PROSE and not key.startswith("x-")
    }
    return kept | ({"value": example_at(place, kept["value"])} if "value" in kept else {})


def _phrase(status: str) -> str:
    """The phrase of a status code, or of a component named for one (`401_unauthorized`)."""
    code = status[:3]
    return (
        HTTPStatus(int(code)).phrase
        if code.isdigit() and int(code) in set(HTTPStatus)
        else "Response"
    )
