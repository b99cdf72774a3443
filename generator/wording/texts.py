"""Texts of the prepared document, keyed by public names."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from generator.refusals import Refuse, at_once
from generator.wording.form import ANY, Wording, WordingError


def describe(prepared: dict[str, Any], wording: Wording, refuse: Refuse = at_once) -> None:
    """Write the wording's texts into the prepared document; refuse texts without a counterpart."""
    schemas = prepared["components"]["schemas"]
    operations = {
        operation["operationId"]: operation
        for item in prepared["paths"].values()
        for operation in item.values()
    }
    problems = [
        *_describe_parameters(operations, wording.parameters),
        *_void("models", wording.models, schemas),
        *_void("fields", wording.fields, _owned(schemas, "properties")),
        *_void("codes", wording.codes, _owned(schemas, "x-enum-varnames")),
    ]
    if problems:
        refuse(WordingError(*problems))
    for name, schema in schemas.items():
        schema["description"] = wording.models.get(name, "")
        for part, texts, into in (
            ("properties", wording.fields, "x-descriptions"),
            ("x-enum-varnames", wording.codes, "x-descriptions"),
        ):
            if part in schema:
                keys = {item: f"{name}.{item}" for item in schema[part]}
                schema[into] = {name: texts[key] for name, key in keys.items() if key in texts}


def describe_operations(
    description: dict[str, Any], wording: Wording, refuse: Refuse = at_once
) -> None:
    """Write summaries and descriptions into a description's operations."""
    found = {
        operation["operationId"]: operation
        for item in description["paths"].values()
        for operation in item.values()
        if isinstance(operation, dict) and "operationId" in operation
    }
    problems = list(_void("operations", wording.operations, found))
    if problems:
        refuse(WordingError(*problems))
    for name in wording.operations.keys() & found.keys():
        found[name] |= wording.operations[name]


def _describe_parameters(
    operations: dict[str, dict[str, Any]], texts: dict[str, str]
) -> Iterator[str]:
    used = set()
    for name, operation in operations.items():
        for parameter in operation["parameters"]:
            keys = [
                key
                for key in (f"{name}.{parameter['name']}", f"{ANY}.{parameter['name']}")
                if key in texts
            ]
            parameter["description"] = texts[keys[0]] if keys else ""
            used.update(keys[:1])
    yield from (f"parameters: {key}: no such parameter" for key in texts.keys() - used)


def _owned(schemas: dict[str, dict[str, Any]], part: str) -> set[str]:
    return {f"{name}.{item}" for name, schema in schemas.items() for item in schema.get(part, ())}


def _void(section: str, keys: Iterable[str], known: Iterable[str]) -> Iterator[str]:
    yield from (f"{section}: {key}: no such name" for key in sorted(set(keys) - set(known)))
