"""Pairs of renamed operations, schemas, parameters and fields, found by structure."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from typing import Any, Final, TypeVar

from generator.changes.structure import Contract, OperationStructure, Spot, Value, parent_of
from generator.surface.known import renamed

_PLACEHOLDER: Final = re.compile(r"\{[^}]*\}")
#: Minimum similarity of a pair, from 0 to 1.
_MIN_SIMILARITY: Final = 0.6
Key = TypeVar("Key", str, Spot)


@dataclass(frozen=True)
class Pairs:
    """Maps from old to new names."""

    #: operationIds.
    operations: dict[str, str] = field(default_factory=dict)
    #: Component schemas.
    schemas: dict[str, str] = field(default_factory=dict)
    #: New operationId → parameters of its path.
    in_path: dict[str, dict[str, str]] = field(default_factory=dict)
    #: New operationId → fields and parameters in the query.
    values: dict[str, dict[Spot, Spot]] = field(default_factory=dict)


def pair(old: Contract, new: Contract) -> Pairs:
    """Pair renamed operations, schemas, parameters and fields."""
    operations = _renamed_operations(old, new)
    schemas = _renamed_schemas(old, new, operations)
    in_path, values = {}, {}
    for name, before in old.operations.items():
        after = new.operations.get(operations.get(name, name))
        if after is not None:
            in_path[after.id] = renamed(before.in_path, after.in_path)
            values[after.id] = _renamed_values(before, after)
    return Pairs(
        operations,
        schemas,
        {name: renamed_here for name, renamed_here in in_path.items() if renamed_here},
        {name: renamed_here for name, renamed_here in values.items() if renamed_here},
    )


def _renamed_operations(old: Contract, new: Contract) -> dict[str, str]:
    removed = [old.operations[name] for name in old.operations if name not in new.operations]
    added = [new.operations[name] for name in new.operations if name not in old.operations]
    scores = {}
    for before in removed:
        for after in added:
            if before.method == after.method:
                same_path = _bare(before.path) == _bare(after.path)
                overlap = _overlap(_spots(before), _spots(after))
                similarity = SequenceMatcher(None, before.path, after.path).ratio()
                # The path decides between operations with the same parameters and answers.
                scores[before.id, after.id] = max(overlap, 0.9 * same_path) + 0.1 * similarity
    return _best(scores)


def _renamed_schemas(old: Contract, new: Contract, operations: dict[str, str]) -> dict[str, str]:
    removed = [name for name in old.fields if name not in new.fields]
    added = [name for name in new.fields if name not in old.fields]
    scores = {}
    for before in removed:
        uses = {
            (_followed(operation, operations), side, place)
            for operation, side, place in old.uses.get(before, set())
        }
        for after in added:
            fields = _overlap(old.fields[before], new.fields[after])
            used = _overlap(uses, new.uses.get(after, set()))
            scores[before, after] = (fields + 2 * used) / 3 if uses else fields
    return _best(scores)


def _followed(operation: str, renamed: dict[str, str]) -> str:
    """Return the new name of an operation, or of one with the status of an answer appended."""
    name, space, status = operation.partition(" ")
    return f"{renamed.get(name, name)}{space}{status}"


def _renamed_values(before: OperationStructure, after: OperationStructure) -> dict[Spot, Spot]:
    """Pair removed and new query parameters and fields of the same kind and a similar name."""
    removed = {spot: value for spot, value in before.values.items() if spot not in after.values}
    added = {spot: value for spot, value in after.values.items() if spot not in before.values}
    scores: dict[tuple[Spot, Spot], float] = {}
    for old, value in removed.items():
        for new, other in added.items():
            if old[0] == "path" or parent_of(old) != parent_of(new) or value != other:
                continue
            inside = _inside(old, before.values), _inside(new, after.values)
            if inside[0] == inside[1]:
                scores[old, new] = SequenceMatcher(None, _name(old), _name(new)).ratio()
    return _best(scores)


def _best(scores: dict[tuple[Key, Key], float]) -> dict[Key, Key]:
    """Return the pairs that are similar enough, the most similar first, each partner once."""
    ties = Counter((old, score) for (old, _), score in scores.items())
    taken_old, taken_new, pairs = set[Any](), set[Any](), {}
    for (old, new), score in sorted(scores.items(), key=lambda item: (-item[1], item[0])):
        if score < _MIN_SIMILARITY or ties[old, score] > 1 or old in taken_old or new in taken_new:
            continue
        taken_old.add(old)
        taken_new.add(new)
        pairs[old] = new
    return pairs


def _overlap(before: Iterable[Any], after: Iterable[Any]) -> float:
    old, new = set(before), set(after)
    return len(old & new) / len(old | new) if old | new else 0.0


def _spots(operation: OperationStructure) -> set[Spot]:
    return {spot for spot in operation.values if spot[0] != "path"}


def _bare(path: str) -> str:
    return _PLACEHOLDER.sub("{}", path)


def _name(spot: Spot) -> str:
    return spot[1].rpartition(".")[2]


def _inside(spot: Spot, values: dict[Spot, Value]) -> dict[str, Value]:
    side, place = spot
    start = f"{place}."
    return {
        name.removeprefix(start): value
        for (at, name), value in values.items()
        if at == side and name.startswith(start)
    }
