"""Limits of a schema's values, in the terms of the models' checks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from .errors import RuleError

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


#: A repeated group may take forever on a string that does not match.
_REPEATED_GROUP = re.compile(r"\)[*+{]")
_MAX_PATTERN = 200


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
            yield name, _sound(schema[key]) if key == "pattern" else schema[key]
    for part in (*schema.get("oneOf", ()), *schema.get("anyOf", ()), schema.get("items")):
        if isinstance(part, dict) and "$ref" not in part:
            yield from _limits(part)


def _sound(pattern: str) -> str:
    """Return a pattern that Python can match users' values against in a short time."""
    try:
        re.compile(pattern)
        refused = len(pattern) > _MAX_PATTERN or _REPEATED_GROUP.search(pattern)
    except re.error:
        refused = True
    if refused:
        raise RuleError(
            f"pattern {pattern[:_MAX_PATTERN]!r} is invalid in Python, long, or repeats a group, "
            "which may take forever: let the overlay remove it or state a simpler one"
        )
    return pattern
