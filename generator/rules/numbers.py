"""Integers among the numbers, nearly all of which the description calls ``number``.

Ids, codes, counts, flags and durations are integers, whatever the description says, and so is what
it calls an integer; any other number may have a fraction. An example with a fraction takes
precedence.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .vocabulary import singular, snake

# Numbers whose name ends in one of these words are integers.
_INTEGER = """
access attendance capacity code codes count counts day days duration durations entity full gender
height hour hours id ids index length level limit minute minutes month number order page pages
period priority seconds sex size status step timeout timestamp type types version weight width year
"""
# Numbers with one of these words in their name may have a fraction.
_FRACTIONAL = """
amount amounts average avg budget cost costs debt deposit discount discounts expense
fullness income items lat latitude lng lon longitude margin markup money paid paids parameter
percent percentage points price prices profit quantity rate rating revenue salary sold spent sum
sums tips total value values withdraw withdrawal
"""
# Flags and settings: integers when their name begins with one of these words, or when it ends with
# one and has none of those above.
_FLAG_STARTS = "delete fast for has hide include is my show with"
_FLAG_ENDS = """
active approved before check confirmed default deleted editable finish fired hidden interval
limited mark mode not notified now num request requested staff start time timezone variant
"""
# Numbers that are flags, 0 or 1: their name begins or ends with one of these words, or is one of
# these names.
_YES_NO_STARTS = "delete for has hide include is show with"
_YES_NO_ENDS = """
access active approved confirmed deleted editable fired hidden limited notified now requested
"""
_YES_NO_NAMES = "email my push real_money sms sms_bot sms_check sms_not"
# Codes of three values that are named like a flag.
_NO_FLAGS = "is_mobile"
INTEGER, FRACTIONAL = frozenset(_INTEGER.split()), frozenset(_FRACTIONAL.split())
FLAG_STARTS, FLAG_ENDS = frozenset(_FLAG_STARTS.split()), frozenset(_FLAG_ENDS.split())


YES_NO_STARTS, YES_NO_ENDS = frozenset(_YES_NO_STARTS.split()), frozenset(_YES_NO_ENDS.split())
YES_NO_NAMES, NO_FLAGS = frozenset(_YES_NO_NAMES.split()), frozenset(_NO_FLAGS.split())


def is_flag(name: str, schema: dict[str, Any], counted: frozenset[str]) -> bool:
    """Return whether a number is a flag; ``counted`` are names with other numbers in examples."""
    words = snake(name).split("_")
    if name in counted or name in NO_FLAGS or not {*schema.get("enum", ())} <= {0, 1, None}:
        return False
    if name in YES_NO_NAMES or {0, 1} <= {*schema.get("enum", ())}:
        return True
    if words[-1] == "access":  # a right, also to what is counted: deposit_types_access
        return True
    if not FRACTIONAL.isdisjoint(words):
        return False
    return words[0] in YES_NO_STARTS or words[-1] in YES_NO_ENDS


def number_kind(name: str, kind: str, fractional: frozenset[str]) -> str:
    """Return ``integer`` or ``number`` for a numeric value, by its name and examples."""
    words = snake(name).split("_")
    if kind == "integer" and (name not in fractional or not FRACTIONAL.intersection(words)):
        return kind
    if name in fractional:
        return "number"
    if words[-1] in INTEGER or words[0] in FLAG_STARTS:
        return "integer"
    if FRACTIONAL.intersection(words):
        return "number"
    if words[-1] in FLAG_ENDS:
        return "integer"
    return kind


def fractional_names(document: dict[str, Any]) -> frozenset[str]:
    """Return the wire names with a fraction in some example."""
    return frozenset(name for name, value in _leaves(document) if value % 1)


def counted_names(document: dict[str, Any]) -> frozenset[str]:
    """Return the wire names with a number other than 0 and 1 in some example."""
    return frozenset(name for name, value in _leaves(document) if value not in (0, 1))


def _leaves(document: dict[str, Any]) -> Iterator[tuple[str, float]]:
    for name, example in _examples(document, ""):
        yield from _numbers(example, name)


def _numbers(node: Any, name: str) -> Iterator[tuple[str, float]]:
    if isinstance(node, dict):
        for key, value in node.items():
            yield from _numbers(value, str(key))
    elif isinstance(node, list):
        for value in node:
            # A list's elements are named by the singular of its name.
            yield from _numbers(value, singular(snake(name)))
    elif isinstance(node, int | float) and name:
        yield name, node


def _examples(node: Any, name: str) -> Iterator[tuple[str, Any]]:
    """Yield every example of a document with the name of its property or parameter."""
    if isinstance(node, list):
        for value in node:
            yield from _examples(value, "")
    elif isinstance(node, dict):
        name = node["name"] if isinstance(node.get("name"), str) else name
        for key, value in node.items():
            if key == "example":
                yield name, value
            elif key == "examples" and isinstance(value, list):
                yield from ((name, each) for each in value)
            elif key == "examples":
                yield from ((name, each.get("value")) for each in value.values())
            elif key == "properties":
                for wire, schema in value.items():
                    yield from _examples(schema, wire)
            else:
                yield from _examples(value, name if key == "schema" else "")
