"""Limits of a schema's values, in the terms of the models' checks."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

_LIMITS = {
    "minimum": "minimum",
    "maximum": "maximum",
    "minLength": "min_length",
    "maxLength": "max_length",
    "pattern": "pattern",
    "minItems": "min_items",
    "maxItems": "max_items",
    "uniqueItems": "unique",
}


def limits_of(schema: dict[str, Any]) -> dict[str, Any]:
    """Return the limits of a property: its own, its alternatives' and those of its elements.

    A limit that several parts set differently is dropped.
    """
    found: dict[str, Any] = {}
    for name, value in _limits(schema):
        found[name] = value if found.get(name, value) == value else None
    return {name: value for name, value in found.items() if value is not None}


def _limits(schema: dict[str, Any]) -> Iterator[tuple[str, Any]]:
    for key, name in _LIMITS.items():
        if key in schema:
            yield name, schema[key]
    for part in (*schema.get("oneOf", ()), *schema.get("anyOf", ()), schema.get("items")):
        if isinstance(part, dict) and "$ref" not in part:
            yield from _limits(part)
