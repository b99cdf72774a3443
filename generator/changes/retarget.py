"""Targets and references of an overlay, rewritten to the present names."""

from __future__ import annotations

import re
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
    """Return a target with renamed operations, schemas and path parameters replaced."""

    def schemas(found: re.Match[str]) -> str:
        return re.sub(r"\w+", lambda name: pairs.schemas.get(name[0], name[0]), found[0])

    def operation(found: re.Match[str]) -> str:
        return found[0].replace(found[1], pairs.operations.get(found[1], found[1]))

    target = _OPERATION.sub(operation, _SCHEMA.sub(schemas, target))
    renamed = _renamed_in_path(operations_in(target), pairs, new)

    def parameter(found: re.Match[str]) -> str:
        names = renamed.get(found[2], [found[2]])
        told = " || ".join(f"{found[1]}{name}{found[3]}" for name in names)
        return f"({told})" if len(names) > 1 else told

    return _PARAMETER.sub(parameter, target) if "parameters" in target else target


def _renamed_in_path(operations: list[str], pairs: Pairs, new: Contract) -> dict[str, list[str]]:
    """Return the present names of a path parameter in the named operations (by default in all).

    The old name is among them where another operation, or its query, still has it.
    """
    named = [name for name in operations or new.operations if name in new.operations]
    found: dict[str, list[str]] = {}
    for name in named:
        for old, now in pairs.in_path.get(name, {}).items():
            found.setdefault(old, []).append(now)
    kept = {
        place
        for name in named
        for side, place in new.operations[name].values
        if side in ("path", "query")
    }
    return {
        old: list(dict.fromkeys([old, *now] if old in kept else now)) for old, now in found.items()
    }
