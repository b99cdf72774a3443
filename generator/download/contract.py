"""The contract: a published description without prose and vendor extensions, in a fixed order.

Kept are the facts in the specifications' keywords: every keyword of `_KNOWN`, names of
properties, parameters, headers and schemas, values of an enum. Dropped is prose: summaries,
descriptions, titles, comments, `x-*`, unknown keywords, names of examples, and a default
that is a sentence. A response keeps a description, because OpenAPI requires one: the standard
phrase of its status code.

The order: paths, methods, status codes and components by name, the keys of an object as in
`_ORDER`. Properties and an operation's parameters keep the publisher's order, which says what
belongs together.

Examples: the publisher's may name real people. The present contract's example is kept as
long as its structure is the same; `examples.py` makes a neutral one from any other.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from http import HTTPStatus
from typing import Any

from generator.document import Document, Node

Place = tuple[str, ...]
ExampleAt = Callable[[Place, Node], Node]

# Maps from free names to objects; every other key is a keyword of OpenAPI or JSON Schema.
_SORTED = """
callbacks headers links parameters pathItems paths requestBodies responses schemas securitySchemes
webhooks
"""
_UNSORTED = """
$defs content definitions dependentRequired dependentSchemas encoding examples mapping
patternProperties properties scopes variables
"""
_ORDER = """
openapi jsonSchemaDialect info servers security components paths webhooks
get put post patch delete head options trace
operationId tags deprecated $ref name in required style explode allowReserved schema
parameters requestBody content headers links responses callbacks
type format enum const default nullable readOnly writeOnly allOf anyOf oneOf not discriminator
properties patternProperties additionalProperties items example examples
"""
_SORTED_MAPS = frozenset(_SORTED.split())
_MAPS = frozenset(_UNSORTED.split()) | _SORTED_MAPS
_KEY_ORDER = {key: position for position, key in enumerate(_ORDER.split())}
_VALUES = frozenset({"const", "enum", "security"})  # facts, kept unchanged
_OTHERS = """
$anchor $dynamicAnchor $dynamicRef $id $schema additionalItems allowEmptyValue attribute
authorizationCode authorizationUrl bearerFormat clientCredentials contains contentEncoding
contentMediaType contentSchema dependentRequired else exclusiveMaximum exclusiveMinimum flows if
implicit maxContains maxItems maxLength maxProperties maximum minContains minItems minLength
minProperties minimum multipleOf namespace openIdConnectUrl operationRef password pattern prefix
prefixItems propertyName propertyNames refreshUrl requestBody scheme server then tokenUrl
unevaluatedItems unevaluatedProperties uniqueItems url value wrapped xml
"""
_KNOWN = frozenset(_KEY_ORDER) | _MAPS | frozenset(_OTHERS.split())
#: Values of these keywords are words, numbers or URLs, never sentences.
_WORD = re.compile(r"[^\s]{1,200}")
_WITH_LETTER = re.compile(r"[^\W\d_]")
_VERSION = re.compile(r"v?\d+(\.\d+){0,3}([-+.]?[a-z0-9]{1,12})?", re.IGNORECASE)


def normalise(description: Document, example_at: ExampleAt, title: str = "API") -> Document:
    """Return the contract of a published description.

    `example_at(place, value)` returns the example for a place; a place starts with the
    operationId or the component's section and name, so that it stays the same when the publisher
    renames a path. `title` takes the place of the publisher's, which is prose.
    """
    contract: Document = _object(
        {k: v for k, v in description.items() if k not in ("info", "tags")}, (), example_at
    )
    version = str(description.get("info", {}).get("version", ""))
    info = {
        "title": title,
        "version": version if _VERSION.fullmatch(version) else "1.0.0",
    }
    return {"openapi": contract.pop("openapi"), "info": info, **contract}


def _object(node: dict[str, Any], place: Place, example_at: ExampleAt) -> dict[str, Any]:
    if "operationId" in node:
        place = (node["operationId"],)
    result: dict[str, Any] = {}
    for key in sorted(node, key=lambda key: (_KEY_ORDER.get(key, len(_KEY_ORDER)), key)):
        value, here = node[key], (*place, key)
        if key not in _KNOWN and not key.isdigit():
            continue
        if key in _VALUES:
            result[key] = value
        elif key == "default":
            if not _is_prose(value, node.get("enum", ())):
                result[key] = value
        elif key == "example" or (key == "examples" and isinstance(value, list)):
            result[key] = example_at(here, value)
        elif key == "examples":
            result[key] = {
                f"example_{number}": _named_example(item, (*here, str(number)), example_at)
                for number, item in enumerate(value.values(), 1)
            }
        elif key in _MAPS and isinstance(value, dict):
            result[key] = _map(key, value, here, example_at)
        elif not isinstance(value, str) or key == "pattern" or _WORD.fullmatch(value):
            result[key] = _child(value, here, example_at)
    return result


def _is_prose(value: Node, codes: list[Node] | tuple[Node, ...]) -> bool:
    """Return whether a default is a sentence for people."""
    if isinstance(value, dict):
        return any(_is_prose(item, codes) for item in value.values())
    if isinstance(value, list):
        return any(_is_prose(item, codes) for item in value)
    if not isinstance(value, str) or value in codes:
        return False
    # Word by word: on a long string, one pattern for two words takes quadratic time.
    return sum(bool(_WITH_LETTER.search(word)) for word in value.split()) > 1


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
    """Return a parameter's name, or the index of any other element."""
    if isinstance(item, dict) and {"in", "name"} <= item.keys():
        return f"{item['in']} {item['name']}"
    return str(index)


def _named_example(node: dict[str, Any], place: Place, example_at: ExampleAt) -> dict[str, Any]:
    if "$ref" in node:
        return {"$ref": node["$ref"]}
    return {"value": example_at(place, node["value"])} if "value" in node else {}


def _phrase(status: str) -> str:
    """Return the phrase of a status code, or of a component named for one (`401_unauthorized`)."""
    code = status[:3]
    return (
        HTTPStatus(int(code)).phrase
        if code.isdigit() and int(code) in set(HTTPStatus)
        else "Response"
    )
