"""Malformed JSON, in all the ways of a PHP server with a history.

Each property is tested with a thousand malformed bodies, always the same ones;
``ALTEGIO_BENT=25000 make test ARGS=tests/reading/test_bent.py`` takes another number.
"""

from __future__ import annotations

import copy
import json
import os
from random import Random
from typing import Any

MANY = int(os.environ.get("ALTEGIO_BENT", "1000"))
Path = tuple[str | int, ...]


class Missing:
    """Placeholder for an omitted field."""


STRANGE: list[Any] = [
    Missing,
    *(None, [], {}, "", False, True, 0, 1, "0", "1", "true", "null", "Null"),
    *(-1, 7, 99999, 9.0, 9.5, "12", "9.5", "12,50", "1,234", "00012", "+5", " 7 "),
    *(10**30, -(10**18), 1e300, 0.1 + 0.2, "9" * 400, "x" * 100_000),
    *("text", "Gold ★ 😀", "<b>", "\u0000", "NaN", "\ud83d"),
    *("2026-11-20 10:30:00", "2026-11-20T10:30:00+05:00", "2026-11-20T10:30:00+0500"),
    *("2026-11-20T10:30:00.123Z", "2026-11-20", "20.11.2026", "20.11.2026 10:30"),
    *("2026/11/20", "01/02/2026", "0000-00-00", "2026-02-30", "10:30", "952041600", "20261120"),
    *("Fri, 20 Nov 2026 10:30:00 GMT", "2026-11-20 10:30:00 EST", "May", 952041600),
    *([1, 2], ["a"], [None], [[]], [{}], {"a": 1}, {"0": {"id": 1}, "2": {"id": 2}}),
    *([{"id": 1}], [{"id": 1}, {"id": 2}], {"id": [{"id": {"id": []}}]}),
]
for _ in range(2):
    STRANGE.append([STRANGE[-1]] * 3)
deep: Any = 1
for _ in range(60):
    deep = {"id": [deep]}
STRANGE.append(deep)


def paths(value: Any, path: Path = ()) -> list[Path]:
    """Return every path in a JSON value."""
    parts: Any = ()
    if isinstance(value, dict):
        parts = value.items()
    elif isinstance(value, list):
        parts = enumerate(value)
    return [path, *(found for key, part in parts for found in paths(part, (*path, key)))]


def otherwise(value: Any) -> list[Any]:
    """Return other forms in which a server may write the value."""
    match value:
        case bool():
            return [int(value), str(int(value)), str(value).lower()]
        case int() | float():
            return [str(value), float(value) if abs(value) < 10**300 else 0.5, [value]]
        case str():
            return [[value], int(value) if value.isdecimal() and value.isascii() else 5]
        case dict():
            return [[value], [value, value], list(value.values()), json.dumps(value)]
        case list():
            return [
                {str(place): part for place, part in enumerate(value)},
                value[0] if value else {},
                value * 5,
            ]
    return [0]


def bend(random: Random, body: Any, places: list[Path]) -> Any:
    """Change a body in one to four places, in place."""
    for _ in range(random.randint(1, 4)):
        path = random.choice(places)
        value = at(body, path)
        if value is Missing:
            continue
        bent: Any = copy.deepcopy(random.choice(random.choice([otherwise(value), STRANGE])))
        if isinstance(value, dict) and random.choice([True, False]):
            key = random.choice(["new", "_source", "\x7fsource", "a b", "data", "", "é"])
            bent = {**value, key: None if bent is Missing else bent}
        body = put(body, path, bent)
    return body


def at(body: Any, path: Path) -> Any:
    for key in path:
        parts: Any = dict(enumerate(body)) if isinstance(body, list) else body
        if not isinstance(parts, dict) or key not in parts:
            return Missing
        body = parts[key]
    return body


def put(body: Any, path: Path, value: Any) -> Any:
    if not path:  # a scalar is not an answer: see test_bodies.py
        return value if isinstance(value, dict | list) else body
    parent = at(body, path[:-1])
    if value is Missing:
        del parent[path[-1]]
    else:
        parent[path[-1]] = value
    return body
