"""Facts of a contract by operation: what a caller sends and receives, without schema names.

Two contracts are compared by these, so a renamed schema or path makes no difference.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.document import Document, Node, operations, webhooks

#: An operation's id alone, with a parameter, or with a field.
Fact = str
_SUCCESS = ("2", "default")


def facts(contract: Document) -> set[Fact]:
    """Return every operation, parameter and field of a contract, as readable strings."""
    return set(_facts(contract))


def _facts(contract: Document) -> Iterator[Fact]:
    for name, _, path, operation in operations(contract):
        yield name
        shared = contract["paths"][path].get("parameters", ())
        for item in (*shared, *operation.get("parameters", ())):
            parameter = _resolved(item, contract)
            if parameter.get("in") in ("query", "header", "cookie"):
                yield f"{name}: parameter {parameter['name']}"
        body = _resolved(operation.get("requestBody", {}), contract)
        yield from _fields(body, f"{name}: field ", contract)
        for status, answer in operation.get("responses", {}).items():
            if str(status).startswith(_SUCCESS):
                yield from _fields(_resolved(answer, contract), f"{name}: answer's ", contract)

    for _, name, webhook in webhooks(contract):
        yield f"webhook {name}"
        body = _resolved(webhook.get("requestBody", {}), contract)
        yield from _fields(body, f"webhook {name}: field ", contract)


def _fields(holder: Node, prefix: str, contract: Document) -> Iterator[Fact]:
    for media in holder.get("content", {}).values():
        for field in _properties(media.get("schema"), contract, frozenset(), ""):
            yield prefix + field


def _properties(
    schema: Node, contract: Document, above: frozenset[int], place: str
) -> Iterator[str]:
    schema = _resolved(schema, contract)
    if not isinstance(schema, dict) or id(schema) in above:
        return
    above |= {id(schema)}
    for name, child in schema.get("properties", {}).items():
        here = f"{place}.{name}" if place else name
        yield here
        yield from _properties(child, contract, above, here)
    for key in ("items", "additionalProperties"):
        yield from _properties(schema.get(key), contract, above, place)
    for key in ("allOf", "anyOf", "oneOf"):
        for option in schema.get(key, ()):
            yield from _properties(option, contract, above, place)


def _resolved(node: Node, contract: Document) -> Node:
    seen = set()
    while isinstance(node, dict) and "$ref" in node and node["$ref"] not in seen:
        seen.add(node["$ref"])
        target: Node = contract
        for step in node["$ref"][2:].split("/"):
            target = target[step.replace("~1", "/").replace("~0", "~")]
        node = target
    return node
