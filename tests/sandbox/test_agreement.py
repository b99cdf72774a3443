"""The sandbox accepts and refuses requests as an independent validator of the description does."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator
from typing import Any

import jsonschema  # type: ignore[import-untyped]
import pytest

from altegio.sandbox.description import FOLDER, TAKES_LOCAL_TIMES, names, operations
from altegio.sandbox.errors import Refusal
from altegio.sandbox.samples import sample_request
from altegio.sandbox.validation import validated

DOCUMENTS: dict[str, Any] = {
    name: json.loads((FOLDER / f"{name}.json").read_text(encoding="utf-8")) for name in names()
}
WRONG: tuple[Any, ...] = ("?", -1.5, True, None, [], {}, ["?"], "2026-11-20T10:00:00")
JSON = ("application/json", "*/*")


def resolved(name: str, node: Any) -> Any:
    """Follow the references of an operation's description."""
    components = DOCUMENTS[operations()[name].description]["components"]
    while isinstance(node, dict) and "$ref" in node:
        _, kind, target = node["$ref"].removeprefix("#/").split("/")
        node = components[kind][target]
    return node


NODES: dict[str, Any] = {
    node["operationId"]: node
    for document in DOCUMENTS.values()
    for item in document["paths"].values()
    for node in item.values()
    if isinstance(node, dict) and "operationId" in node
}
WITH_BODY = [
    name
    for name in operations()
    if any(kind in JSON for kind in resolved(name, NODES[name].get("requestBody", {})).get("content", {}))
]


def described_as_valid(name: str, body: Any, *, is_there: bool) -> bool:
    request = resolved(name, NODES[name]["requestBody"])
    if not is_there:
        return not request.get("required", False)
    schema = next(media["schema"] for kind, media in request["content"].items() if kind in JSON)
    checker = jsonschema.FormatChecker(["date", "date-time", "email"])
    validator = jsonschema.Draft202012Validator(
        {**schema, "components": DOCUMENTS[operations()[name].description]["components"]},
        format_checker=checker,
    )
    return bool(validator.is_valid(body))


def accepted(name: str, body: Any, *, is_there: bool) -> bool:
    operation = operations()[name]
    sample = sample_request(operation)
    content = json.dumps(body).encode() if is_there else b""
    path = {key: str(value) for key, value in sample.path.items()}
    try:
        validated(operation, path, sample.params, "application/json", content)
    except Refusal:
        return False
    return True


def changed(body: Any, wrong: tuple[Any, ...]) -> Iterator[Any]:
    """The body, without one field, and with a wrong value in one field."""
    yield body
    yield from wrong
    if isinstance(body, dict):
        for name in body:
            yield {key: value for key, value in body.items() if key != name}
            yield from ({**body, name: value} for value in wrong)


@pytest.mark.parametrize("name", WITH_BODY)
def test_bodies_are_judged_as_described(name: str) -> None:
    body = copy.deepcopy(sample_request(operations()[name]).body)
    # The one deliberate difference: these take a moment without an offset, as the server does.
    wrong = WRONG[:-1] if name in TAKES_LOCAL_TIMES else WRONG
    for one in changed(body, wrong):
        expected = described_as_valid(name, one, is_there=True)
        assert accepted(name, one, is_there=True) == expected, one
    assert accepted(name, None, is_there=False) == described_as_valid(name, None, is_there=False)
