"""What the sandbox knows of the API: the patched description, read once, as operations."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path
from typing import Any, Literal, TypeAlias
from urllib.parse import urlsplit

Json: TypeAlias = Any
Data: TypeAlias = dict[str, Any]
Form = Literal["bare", "envelope", "listed envelope"]

PATH = Path(__file__).with_name("description.json")
METHODS = ("get", "post", "put", "patch", "delete")
# OpenAPI 3: header parameters of these names shall be ignored.
TRANSPORT_HEADERS = ("accept", "content-type", "authorization")


@dataclass(frozen=True, eq=False)
class Operation:
    """One operation of the description."""

    name: str
    method: str
    key: str
    """Its path as the description has it."""
    path: str
    """Its path on the server, from the root."""
    node: Data
    document: Data

    def resolve(self, node: Json) -> Data:
        """Return the object that a reference stands for, or the object itself."""
        while isinstance(node, dict) and isinstance(node.get("$ref"), str):
            reference: str = node["$ref"]
            node = self.document
            for step in reference.removeprefix("#/").split("/"):
                node = node[step.replace("~1", "/").replace("~0", "~")]
        return node if isinstance(node, dict) else {}

    @cached_property
    def parameters(self) -> list[Data]:
        """The path and query parameters."""
        return [self.resolve(node) for node in self.node["parameters"]]

    def described(self, status: int) -> Data:
        """Return the media type object (schema, examples) of an answer with this status."""
        return _media_type(self.resolve(self.node["responses"].get(str(status)))).get("body", {})

    def content_type(self, status: int) -> str | None:
        """Return the content type of an answer with this status; None when it has no content."""
        found = _media_type(self.resolve(self.node["responses"].get(str(status))))
        return found.get("type")

    @property
    def body(self) -> Data:
        """The media type object (schema, examples) of the request's body."""
        return _media_type(self.resolve(self.node.get("requestBody"))).get("body", {})

    @cached_property
    def successes(self) -> list[int]:
        """The described 2xx statuses, lowest first."""
        return sorted(int(status) for status in self.node["responses"] if status[0] == "2")

    @cached_property
    def needs_user(self) -> bool:
        """Whether the user's token is needed beside the partner's."""
        return any("BearerPartnerUser" in choice for choice in self.node.get("security", ()))

    @cached_property
    def form(self) -> Form:
        """How the answer wraps its data; get_membership_list puts the envelope into an array."""
        return self.form_of(self.successes[0])

    def form_of(self, status: int) -> Form:
        """How an answer with this status wraps its data."""
        body = self.described(status)
        schema = self.resolve(body.get("schema"))
        if not schema and "example" in body:
            return _form_of_example(body["example"])
        if "success" in schema.get("properties", {}):
            return "envelope"
        inner = self.resolve(schema.get("items"))
        return "listed envelope" if "success" in inner.get("properties", {}) else "bare"

    def envelope_schema(self, status: int) -> Data:
        """Return the schema of the envelope, or of the bare answer."""
        schema = self.resolve(self.described(status).get("schema"))
        return (
            self.resolve(schema["items"]) if self.form_of(status) == "listed envelope" else schema
        )


@cache
def document() -> Data:
    """Return the patched description, prepared for validation."""
    loaded: Data = json.loads(PATH.read_text(encoding="utf-8"))
    for item in loaded["paths"].values():
        for node in (item[method] for method in METHODS if method in item):
            _prepare(loaded, item, node)
    return loaded


@cache
def operations() -> dict[str, Operation]:
    """Return all operations by name; fixed paths stand before those with variables."""
    base = urlsplit(document()["servers"][0]["url"]).path
    found = sorted(_operations(base), key=lambda operation: _specificity(operation.path))
    return {operation.name: operation for operation in found}


def _operations(base: str) -> Iterator[Operation]:
    for key, item in document()["paths"].items():
        if not key.startswith("/") or "://" in key:
            continue  # fiscalize_document: a call that Altegio makes to a partner
        # search_memberships_for_event, check_memberships_for_event: the base stands in the path.
        path = key if key.startswith(f"{base}/") else base + key
        for method in METHODS:
            if method in item:
                node = item[method]
                yield Operation(node["operationId"], method, key, path, node, document())


def _specificity(path: str) -> list[bool]:
    return [segment.startswith("{") for segment in path.split("/")]


def _prepare(whole: Data, item: Data, node: Data) -> None:
    """Take out what the validator need not see: transport headers, tokens, content type `*/*`."""
    node["parameters"] = [
        _without_deprecation(parameter)
        for parameter in (
            _referenced(whole, entry)
            for entry in [*node.get("parameters", ()), *item.get("parameters", ())]
        )
        if parameter["in"] != "header" or parameter["name"].lower() not in TRANSPORT_HEADERS
    ]
    if "requestBody" in node:
        body = node["requestBody"] = _referenced(whole, node["requestBody"])
        body["content"] = {
            "application/json" if kind == "*/*" else kind: media
            for kind, media in body["content"].items()
        }
        schemas = [_referenced(whole, media.get("schema")) for media in body["content"].values()]
        if any(schema.get("required") for schema in schemas):
            body["required"] = True


def _referenced(whole: Data, node: Json) -> Data:
    if isinstance(node, dict) and "$ref" in node:
        _, kind, name = node["$ref"].removeprefix("#/").split("/")
        return _referenced(whole, whole["components"][kind][name])
    return node if isinstance(node, dict) else {}


def _without_deprecation(parameter: Data) -> Data:
    return {key: value for key, value in parameter.items() if key != "deprecated"}


def _media_type(node: Data) -> Data:
    for kind, body in node.get("content", {}).items():
        return {"type": kind, "body": body}
    return {}


def _form_of_example(example: Json) -> Form:
    if isinstance(example, list) and example and "success" in example[0]:
        return "listed envelope"
    return "envelope" if isinstance(example, dict) and "success" in example else "bare"
