"""The surface of a prepared document."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from openapi_python_client.strings import PythonIdentifier

from generator.code import writing

from .form import Enum, Function, Member, Model, Shared, Surface

Node = dict[str, Any]


def surface_of(prepared: Node) -> Surface:
    """Return the public names that the templates make of a prepared document."""
    all_schemas = prepared["components"]["schemas"]
    schemas = {name: one for name, one in all_schemas.items() if "x-shared" not in one}
    operations = [one for item in prepared["paths"].values() for one in item.values()]
    return Surface(
        {one["operationId"]: _function(one) for one in operations},
        {name: _model(name, one) for name, one in schemas.items() if "enum" not in one},
        {
            name: Enum(
                name, one["type"], dict(zip(one["x-enum-varnames"], one["enum"], strict=True))
            )
            for name, one in schemas.items()
            if "enum" in one
        },
        {
            name: Shared(name, _kind(one), one["x-shared"])
            for name, one in all_schemas.items()
            if "x-shared" in one
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
    members = [_parameter(one) for one in operation["parameters"]]
    if body := operation.get("requestBody"):
        schema = next(iter(body["content"].values()))["schema"]
        members.append(
            Member("body", str(writing.annotation(schema)), body["required"], wires=("body",))
        )
    members.sort(key=lambda one: (not one.positional, one.name != "body", not one.required))
    area = PythonIdentifier(value=(operation["tags"] or ["default"])[0], prefix="tag")
    deprecated = (operation["x-deprecated"] or "") if operation["deprecated"] else None
    return Function(name, str(area), name, answer, {one.name: one for one in members}, deprecated)


def _parameter(one: Node) -> Member:
    positional = one["in"] == "path" and not one["x-optional"]
    required = positional or bool(one["required"] and not one["x-optional"])
    # The placeholder of a path never goes over the wire.
    wires = () if positional else (one["name"] if one["in"] == "path" else one["x-wire"],)
    return Member(one["name"], str(writing.annotation(one["schema"])), required, positional, wires)


def _model(name: str, schema: Node) -> Model:
    request = schema["x-request"]
    members = {}
    for one, described in schema["properties"].items():
        null = one in (schema["x-nullable"] if request else ())
        absent = not request and one not in schema["x-always-sent"]
        members[one] = Member(
            one,
            str(writing.annotation(described, null=null or absent)),
            one in schema["required"] or not request,
            wires=tuple(schema["x-wires"].get(one, (one,))),
            checks=tuple(_checks(schema, one)),
        )
    return Model(name, request, tuple(map(tuple, schema["x-alternatives"])), members)


def _checks(schema: Node, field: str) -> Iterator[tuple[str, str]]:
    """What a request's field is checked for, and its default, as JSON in one token."""
    told = {
        name: one for name, one in schema["x-metadata"].get(field, {}).items() if name != "wire"
    }
    if field in schema["x-defaults"]:
        told["default"] = schema["x-defaults"][field]
    for name, value in told.items():
        text = json.dumps(value)
        yield name, json.dumps(text) if value and isinstance(value, dict | list) else text
