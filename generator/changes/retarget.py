"""Targets and references of an overlay, rewritten to the names that the contract has now."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from generator.changes.pairing import Pairs
from generator.changes.structure import Contract

_OPERATION: Final = re.compile(r"operationId ?== ?['\"](\w+)['\"]")
_SCHEMA: Final = re.compile(r"(?<=components\.schemas)(\.\w+|\[[^\]]*\])")
_REFERENCE: Final = re.compile(r"(#/components/schemas/)([\w.-]+)")
_PARAMETER: Final = re.compile(r"(@\.name ?== ?['\"])([^'\"]+)(['\"])")


def operations_in(text: str) -> list[str]:
    """Return the operations that a target names."""
    return _OPERATION.findall(text)


def schemas_in(text: str) -> list[str]:
    """Return the component schemas that a target names."""
    return [name for part in _SCHEMA.findall(text) for name in re.findall(r"\w+", part)]


def references_moved(text: str, pairs: Pairs) -> str:
    """Return an action's text with its references to renamed schemas moved."""

    def moved(found: re.Match[str]) -> str:
        return found[1] + pairs.schemas.get(found[2], found[2])

    return _REFERENCE.sub(moved, text)


def target_moved(target: str, pairs: Pairs, new: Contract) -> str:
    """Return a target with renamed operations, schemas and values of paths in it."""

    def schemas(found: re.Match[str]) -> str:
        return re.sub(r"\w+", lambda name: pairs.schemas.get(name[0], name[0]), found[0])

    def operation(found: re.Match[str]) -> str:
        return found[0].replace(found[1], pairs.operations.get(found[1], found[1]))

    target = _OPERATION.sub(operation, _SCHEMA.sub(schemas, target))
    renamed = _renamed_in_path(operations_in(target), pairs, new)

    def parameter(found: re.Match[str]) -> str:
        return found[1] + renamed.get(found[2], found[2]) + found[3]

    return _PARAMETER.sub(parameter, target) if "parameters" in target else target


def _renamed_in_path(operations: list[str], pairs: Pairs, new: Contract) -> Mapping[str, str]:
    """What the named operations (all, if none is) agree to call a value of their path now."""
    found: dict[str, set[str]] = {}
    for name in operations or new.operations:
        for old, now in pairs.in_path.get(name, {}).items():
            found.setdefault(old, set()).add(now)
    kept = {
        spot[1]
        for name in operations or new.operations
        if name in new.operations
        for spot in new.operations[name].values
    }
    return {old: next(iter(now)) for old, now in found.items() if len(now) == 1 and old not in kept}
