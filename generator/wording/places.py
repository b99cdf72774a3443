"""Places in a description: readable keys such as ``sale_response.data.items[]``.

A place begins with a schema's name, or with an operationId and ``body`` or ``answer``; then
come names of properties, ``[]`` for the items of an array and ``{}`` for the values of a map.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from generator.document import Document, copy, operations, webhooks
from generator.refusals import Refuse, at_once
from generator.wording.form import WordingError

_STEP = re.compile(r"\[\]|\{\}|[^.\[\]{}]+")


def with_names(description: Document, names: dict[str, str], refuse: Refuse = at_once) -> Document:
    """Return the description with the schemas at these places marked with ``x-name``."""
    if not names:
        return description
    result: Document = copy(description)
    described = {name: operation for name, _, _, operation in operations(result)}
    described |= {name: operation for _, name, operation in webhooks(result)}
    problems = []
    for place, name in names.items():
        found = list(_schemas(result, described, place))
        if not found:
            problems.append(f"model_names: {place}: the description has no such place")
        for schema in found:
            for part in (schema, *schema.get("oneOf", ()), *schema.get("anyOf", ())):
                part["x-name"] = name
    if problems:
        refuse(WordingError(*problems))
    return result


def _schemas(
    description: Document, described: dict[str, dict[str, Any]], place: str
) -> Iterator[dict[str, Any]]:
    root, *steps = _STEP.findall(place)
    components = description.get("components", {}).get("schemas", {})
    if root in components:
        found = [components[root]]
    elif root in described and steps:
        found = list(_roots(described[root], steps.pop(0)))
    else:
        return
    for step in steps:
        found = [part for schema in found for part in _inside(schema, step)]
    yield from found


def _roots(operation: dict[str, Any], side: str) -> Iterator[dict[str, Any]]:
    """Yield the schemas of a body, or of the successful answers."""
    holders = {
        "body": [operation.get("requestBody") or {}],
        "answer": [
            response
            for status, response in operation.get("responses", {}).items()
            if status[0] == "2"
        ],
    }
    for holder in holders.get(side, ()):
        for media in (holder.get("content") or {}).values():
            if "schema" in media:
                yield media["schema"]


def _inside(schema: dict[str, Any], step: str) -> Iterator[dict[str, Any]]:
    if step == "[]":
        found = [schema["items"]] if "items" in schema else []
    elif step == "{}":
        extra = schema.get("additionalProperties")
        found = [*schema.get("patternProperties", {}).values(), *([extra] if extra else [])]
    else:
        properties = schema.get("properties", {})
        found = [properties[step]] if step in properties else []
    yield from (schema for schema in found if isinstance(schema, dict))
    for keyword in ("oneOf", "anyOf", "allOf"):
        for option in schema.get(keyword, ()):
            yield from _inside(option, step)
