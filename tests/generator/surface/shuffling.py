"""Shuffling of a description without a change of its meaning."""

from __future__ import annotations

import random
import re
from typing import Any

_MAPS = ("paths", "properties", "schemas", "responses", "patternProperties")
_GROUPS = re.compile(r"((?:/[^/{]+)+)/(\{\w+\})")


def shuffled(node: Any, chance: random.Random) -> Any:
    """Return the description, shuffled wherever order has no meaning."""
    if isinstance(node, list):
        return [shuffled(one, chance) for one in node]
    if not isinstance(node, dict):
        return node
    result = {}
    for key, value in node.items():
        inner = shuffled(value, chance)
        if key in _MAPS and isinstance(inner, dict):
            keys = list(inner)
            chance.shuffle(keys)
            inner = {one: inner[one] for one in keys}
        elif key == "parameters" and isinstance(inner, list):
            chance.shuffle(inner)
        result[key] = inner
    return result


def swapped(path: str) -> str:
    """Return a path with its last two parameters swapped: `/b/{y}/a/{x}`."""
    groups = list(_GROUPS.finditer(path))
    if len(groups) < 2:
        return path
    one, other = groups[-2:]
    return path[: one.start()] + other[0] + one[0] + path[other.end() :]
