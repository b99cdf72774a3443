"""Targets and references of an overlay, rewritten to the present names."""

from __future__ import annotations

import re
from typing import Final

from generator.changes.pairing import Pairs
from generator.changes.structure import Contract

_OPERATION: Final = re.compile(r"operationId ?== ?['\"](\w+)['\"]")
_SCHEMA: Final = re.compile(r"(?<=components\.schemas)(\.\w+|\[[^\]]*\])")
_REFERENCE: Final = re.compile(r"(#/components/schemas/)([\w.-]+)")
_REPLACEMENT: Final = re.compile(r"(x-deprecated: ['\"]?use )(\w+)")
_QUOTED: Final = re.compile(r"(['\"])([^'\"]+)\1")
_NAME: Final = re.compile(r"[A-Za-z_]\w*", re.ASCII)
_PARAMETER: Final = re.compile(r"(@\.name ?== ?['\"])([^'\"]+)(['\"])")


def operations_in(text: str) -> list[str]:
    """Return the operations that a target names."""
    return _OPERATION.findall(text)


def schemas_in(text: str) -> list[str]:
    """Return the component schemas that a target names."""
    parts = _SCHEMA.findall(text)
    return [name for part in parts for name in ([part[1:]] if part[0] == "." else _names(part))]


def _names(selector: str) -> list[str]:
    return [match[2] for match in _QUOTED.finditer(selector)]


def references_moved(text: str, pairs: Pairs) -> str:
    """Return an action's text with its references to renamed schemas and operations moved."""

    def schema(match: re.Match[str]) -> str:
        return match[1] + pairs.schemas.get(match[2], match[2])

    def operation(match: re.Match[str]) -> str:
        return match[1] + pairs.operations.get(match[2], match[2])

    return _REPLACEMENT.sub(operation, _REFERENCE.sub(schema, text))


def target_moved(target: str, pairs: Pairs, new: Contract) -> str:
    """Return a target with renamed operations, schemas and path parameters replaced."""

    def schemas(match: re.Match[str]) -> str:
        if match[0][0] == ".":
            name = pairs.schemas.get(match[0][1:], match[0][1:])
            return f".{name}" if _NAME.fullmatch(name) else f"['{name}']"
        return _QUOTED.sub(
            lambda quoted: f"{quoted[1]}{pairs.schemas.get(quoted[2], quoted[2])}{quoted[1]}",
            match[0],
        )

    def operation(match: re.Match[str]) -> str:
        return match[0].replace(match[1], pairs.operations.get(match[1], match[1]))

    target = _OPERATION.sub(operation, _SCHEMA.sub(schemas, target))
    renamed = _renamed_in_path(operations_in(target), pairs, new)

    def parameter(match: re.Match[str]) -> str:
        names = renamed.get(match[2], [match[2]])
        condition = " || ".join(f"{match[1]}{name}{match[3]}" for name in names)
        return f"({condition})" if len(names) > 1 else condition

    return _PARAMETER.sub(parameter, target) if "parameters" in target else target


def _renamed_in_path(operations: list[str], pairs: Pairs, new: Contract) -> dict[str, list[str]]:
    """Return the present names of a path parameter in the named operations (by default in all).

    The old name is among them where another operation, or its query, still has it.
    """
    named = [name for name in operations or new.operations if name in new.operations]
    present: dict[str, list[str]] = {}
    for name in named:
        for old, now in pairs.in_path.get(name, {}).items():
            present.setdefault(old, []).append(now)
    unchanged = {
        place
        for name in named
        for side, place in new.operations[name].values
        if side in ("path", "query")
    }
    return {
        old: list(dict.fromkeys([old, *now] if old in unchanged else now))
        for old, now in present.items()
    }
