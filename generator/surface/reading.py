"""The surface of a prepared document."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from generator.code import writing

from .form import Enum, Function, Member, Model, Shared, Surface

Node = dict[str, Any]


def surface_of(prepared: Node) -> Surface:
    """Return the public names that the templates make of a prepared document."""
    all_schemas = prepared["components"]["schemas"]
    schemas = {name: schema for name, schema in all_schemas.items() if "x-shared" not in schema}
    operations = [operation for item in prepared["paths"].values() for operation in item.values()]
    return Surface(
        {operation["operationId"]: _function(operation) for operation in operations},
        {name: _model(name, schema) for name, schema in schemas.items() if "enum" not in schema},
        {
            name: Enum(
                name,
                schema["type"],
                dict(zip(schema["x-enum-varnames"], schema["enum"], strict=True)),
            )
            for name, schema in schemas.items()
            if "enum" in schema
        },
        {
            name: Shared(name, _kind(schema), schema["x-shared"])
            for name, schema in all_schemas.items()
            if "x-shared" in schema
        },
        {
            resource: str(writing.annotation(told["schema"]))
            for resource, told in prepared["x-webhooks"].items()
        },
    )


def _kind(schema: Node) -> str:
    if "enum" in schema:
        return "enum"
    return "request" if schema["x-request"] else "answer"


def _function(operation: Node) -> Function:
    content = operation["responses"]["200"].get("content", {})
    answer = "None"
    for kind, media in content.items():
        binary = kind == "application/octet-stream"
        answer = "bytes" if binary else str(writing.annotation(media["schema"]))
    name = operation["operationId"]
    members = [_parameter(parameter) for parameter in operation["parameters"]]
    if body := operation.get("requestBody"):
        schema = next(iter(body["content"].values()))["schema"]
        members.append(
            Member("body", str(writing.annotation(schema)), body["required"], wires=("body",))
        )
    members.sort(
        key=lambda member: (not member.positional, member.name != "body", not member.required)
    )
    # Only here: openapi-python-client is slow to import.
    from openapi_python_client.strings import PythonIdentifier

    area = PythonIdentifier(value=(operation["tags"] or ["default"])[0], prefix="tag")
    deprecated = (operation["x-deprecated"] or "") if operation["deprecated"] else None
    return Function(
        name, str(area), name, answer, {member.name: member for member in members}, deprecated
    )


def _parameter(parameter: Node) -> Member:
    positional = parameter["in"] == "path" and not parameter["x-optional"]
    required = positional or bool(parameter["required"] and not parameter["x-optional"])
    # The placeholder of a path never goes over the wire.
    wires = (
        ()
        if positional
        else (parameter["name"] if parameter["in"] == "path" else parameter["x-wire"],)
    )
    return Member(
        parameter["name"], str(writing.annotation(parameter["schema"])), required, positional, wires
    )


def _model(name: str, schema: Node) -> Model:
    request = schema["x-request"]
    members = {}
    for field, described in schema["properties"].items():
        null = field in (schema["x-nullable"] if request else ())
        absent = not request and field not in schema["x-always-sent"]
        members[field] = Member(
            field,
            str(writing.annotation(described, null=null or absent)),
            field in schema["required"] or not request,
            wires=tuple(schema["x-wires"].get(field, (field,))),
            checks=tuple(_checks(schema, field)),
        )
    return Model(name, request, tuple(map(tuple, schema["x-alternatives"])), members)


def _checks(schema: Node, field: str) -> Iterator[tuple[str, str]]:
    """Yield the checks of a request's field, and its default, each value as one JSON token."""
    checks = {
        name: value for name, value in schema["x-metadata"].get(field, {}).items() if name != "wire"
    }
    if field in schema["x-defaults"]:
        checks["default"] = schema["x-defaults"][field]
    for name, value in checks.items():
        text = json.dumps(value)
        yield name, json.dumps(text) if value and isinstance(value, dict | list) else text
