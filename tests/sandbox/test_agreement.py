"""The sandbox accepts and refuses requests as an independent validator of the description does."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator
from functools import cache
from typing import Any

import jsonschema  # type: ignore[import-untyped]
import pytest

from altegio.sandbox.description import FOLDER, TAKES_LOCAL_TIMES, names, operations
from altegio.sandbox.errors import Refusal
from altegio.sandbox.samples import Sample, compose, sample_request
from altegio.sandbox.tolerance import DAYS_FOR_MOMENTS
from altegio.sandbox.validation import validated

DOCUMENTS: dict[str, Any] = {
    name: json.loads((FOLDER / f"{name}.json").read_text(encoding="utf-8")) for name in names()
}
WRONG: tuple[Any, ...] = ("?", -1.5, True, None, [], {}, ["?"], "2026-11-20T10:00:00")
WRONG_TEXTS = ("?", "-1.5", "true", "1,?", "2026-13-20", "2026-11-20T10:00:00Z")
#: A deliberate difference: these accept a Unix time or a day as a moment, like the server.
FOR_MOMENTS = ("7", "2026-11-20")
JSON = ("application/json", "*/*")


def components(name: str) -> Any:
    return DOCUMENTS[operations()[name].description]["components"]


def resolved(name: str, node: Any) -> Any:
    """Follow the references of an operation's description."""
    while isinstance(node, dict) and "$ref" in node:
        _, kind, target = node["$ref"].removeprefix("#/").split("/")
        node = components(name)[kind][target]
    return node


NODES: dict[str, Any] = {
    node["operationId"]: node
    for document in DOCUMENTS.values()
    for item in document["paths"].values()
    for node in item.values()
    if isinstance(node, dict) and "operationId" in node
}
Query = list[tuple[str, str]]
QUERIES: dict[str, list[dict[str, Any]]] = {
    name: found
    for name, node in NODES.items()
    if (
        found := [
            one for each in node["parameters"] if (one := resolved(name, each))["in"] == "query"
        ]
    )
}
WITH_BODY = [
    name
    for name in operations()
    if any(
        kind in JSON
        for kind in resolved(name, NODES[name].get("requestBody", {})).get("content", {})
    )
]


def is_valid(name: str, schema: dict[str, Any], value: Any) -> bool:
    return bool(validator(name, json.dumps(schema)).is_valid(value))


@cache  # a new one reads all components for the first reference
def validator(name: str, schema: str) -> Any:
    """The independent validator of a schema, whose references an operation's description has."""
    checker = jsonschema.FormatChecker(["date", "date-time", "email"])
    complete = {**json.loads(schema), "components": components(name)}
    return jsonschema.Draft202012Validator(complete, format_checker=checker)


def described_as_valid(name: str, body: Any, *, is_there: bool) -> bool:
    request = resolved(name, NODES[name]["requestBody"])
    if not is_there:
        return not request.get("required", False)
    schema = next(media["schema"] for kind, media in request["content"].items() if kind in JSON)
    return is_valid(name, schema, body)


def accepted(name: str, body: Any, *, is_there: bool) -> bool:
    content = json.dumps(body).encode() if is_there else b""
    return accepts(name, sample_request(operations()[name]).params, content)


def accepts(name: str, query: Query, content: bytes) -> bool:
    operation = operations()[name]
    path = {key: str(value) for key, value in sample_request(operation).path.items()}
    try:
        validated(operation, path, query, "application/json", content)
    except Refusal:
        return False
    return True


def changed(body: Any, wrong: tuple[Any, ...]) -> Iterator[Any]:
    """Yield the body without each field, and with a wrong value in each."""
    yield body
    yield from wrong
    if isinstance(body, dict):
        for name in body:
            yield {key: value for key, value in body.items() if key != name}
            yield from ({**body, name: value} for value in wrong)


@pytest.mark.parametrize("name", WITH_BODY)
def test_bodies_are_judged_as_described(name: str) -> None:
    body = copy.deepcopy(sample_request(operations()[name]).body)
    # A deliberate difference: these accept a moment without an offset, like the server.
    wrong = WRONG[:-1] if name in TAKES_LOCAL_TIMES else WRONG
    for one in changed(body, wrong):
        expected = described_as_valid(name, one, is_there=True)
        assert accepted(name, one, is_there=True) == expected, one
    assert accepted(name, None, is_there=False) == described_as_valid(name, None, is_there=False)


def query_described_as_valid(name: str, query: Query) -> bool:
    return all(
        parameter_is_valid(name, one, [v for k, v in query if k == one["name"]])
        for one in QUERIES[name]
    )


def parameter_is_valid(name: str, parameter: dict[str, Any], texts: list[str]) -> bool:
    if not texts:
        return not parameter.get("required", False)
    schema = resolved(name, parameter["schema"])
    if schema["type"] == "array":
        items = [text for one in texts for text in split(parameter, one)]
        value: Any = [as_json(text, resolved(name, schema["items"])["type"]) for text in items]
    else:
        value = as_json(texts[0], schema["type"])
    return is_valid(name, schema, value)


def split(parameter: dict[str, Any], text: str) -> list[str]:
    """Return the items of an array's value: style `form`, exploded by default."""
    return [text] if parameter.get("explode", True) else text.split(",")


def as_json(text: str, kind: str) -> Any:
    """Return a query value as JSON of this type, or as a string if it is not one."""
    try:
        value = json.loads(text)
    except ValueError:
        return text
    return value if kind in ("integer", "number") and type(value) in (int, float) else text


def changed_query(name: str) -> Iterator[Query]:
    """Yield the complete and the required query, each without a parameter or with a wrong value."""
    operation = operations()[name]
    values = {one["name"]: compose(operation, one["schema"]) for one in QUERIES[name]}
    complete = Sample(operation, query=values).params
    yield complete
    required = {one["name"] for one in QUERIES[name] if one.get("required")}
    for parameter in QUERIES[name]:
        needed = required - {parameter["name"]}
        others = [(key, text) for key, text in complete if key in needed]
        yield others
        wrong = WRONG_TEXTS if name in DAYS_FOR_MOMENTS else (*WRONG_TEXTS, *FOR_MOMENTS)
        yield from ([*others, (parameter["name"], text)] for text in wrong)


@pytest.mark.parametrize("name", QUERIES)
def test_queries_are_judged_as_described(name: str) -> None:
    body = sample_request(operations()[name]).body
    content = b"" if body is None else json.dumps(body).encode()
    for query in changed_query(name):
        assert accepts(name, query, content) == query_described_as_valid(name, query), query
