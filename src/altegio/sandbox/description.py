"""Operations of the API, read once from the patched descriptions."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path
from typing import Any, Literal, TypeAlias, TypeGuard
from urllib.parse import urlsplit

Json: TypeAlias = Any
Data: TypeAlias = dict[str, Any]
Form = Literal["bare", "envelope", "listed envelope"]

FOLDER = Path(__file__).parent / "descriptions"
MAIN = "b2b-v1"
"""The description whose base URL is the sandbox's."""
LOCAL_TIME = "local-date-time"
"""Format of an instant without a required offset; without one it is the location's time."""
TAKES_LOCAL_TIMES = ("create_financial_transaction", "update_financial_transaction")
METHODS = ("get", "post", "put", "patch", "delete")
# OpenAPI 3: header parameters of these names are ignored.
TRANSPORT_HEADERS = ("accept", "content-type", "authorization")


def is_object(value: Json) -> TypeGuard[Data]:
    """Return whether this is a JSON object."""
    return isinstance(value, dict)


def is_list(value: Json) -> TypeGuard[list[Json]]:
    """Return whether this is a JSON array."""
    return isinstance(value, list)


def as_list(value: Json) -> list[Json]:
    """Return an array, or a single value as an array."""
    return value if is_list(value) else [value]


@dataclass(frozen=True, eq=False)
class DescribedOperation:
    """An operation of the description."""

    name: str
    method: str
    key: str
    """Its path in the description."""
    path: str
    """Its absolute path on the server."""
    node: Data
    document: Data
    base: str = ""
    """The path of the base URL."""
    description: str = MAIN
    """The description that has it."""

    def resolve(self, node: Json) -> Data:
        """Return the object that a reference points to, or the object itself."""
        return referenced(self.document, node)

    @cached_property
    def parameters(self) -> list[Data]:
        """The path and query parameters."""
        return [self.resolve(node) for node in self.node["parameters"]]

    @cached_property
    def parameter_names(self) -> frozenset[str]:
        """The names of path and query parameters, and of the top-level fields of a JSON body."""
        fields = self.resolve(self.body.get("schema")).get("properties", {})
        return frozenset({parameter["name"] for parameter in self.parameters}.union(fields))

    def described(self, status: int) -> Data:
        """Return the media type object (schema, examples) of an answer with this status."""
        return self._answer(status)[1]

    def content_type(self, status: int) -> str | None:
        """Return the content type of an answer with this status; None if it has no content."""
        return self._answer(status)[0]

    @property
    def body(self) -> Data:
        """The media type object (schema, examples) of the request's body."""
        return _media_type(self.resolve(self.node.get("requestBody")))[1]

    @cached_property
    def successes(self) -> list[int]:
        """The described 2xx statuses, lowest first."""
        return sorted(int(status) for status in self.node["responses"] if status[0] == "2")

    @cached_property
    def is_open(self) -> bool:
        """Whether the operation needs no token."""
        return self._security == []

    @cached_property
    def needs_user(self) -> bool:
        """Whether the operation needs the user's token besides the partner's."""
        schemes = self.document["components"].get("securitySchemes", {})
        asked = (schemes.get(name, {}) for choice in self._security for name in choice)
        return any(scheme.get("x-access") == "user" for scheme in asked)

    @property
    def _security(self) -> list[Data]:
        found: Json = self.node.get("security", self.document.get("security", [{}]))
        return as_list(found)

    def form_of(self, status: int) -> Form:
        """Return how an answer wraps its data; get_membership_list has an array of one envelope."""
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
            self.resolve(schema.get("items"))
            if self.form_of(status) == "listed envelope"
            else schema
        )

    def _answer(self, status: int) -> tuple[str | None, Data]:
        return _media_type(self.resolve(self.node["responses"].get(str(status))))


def names() -> list[str]:
    """Return the names of all descriptions, the main one first."""
    return sorted(
        (path.stem for path in FOLDER.glob("*.json")), key=lambda name: (name != MAIN, name)
    )


@cache
def document(name: str = MAIN) -> Data:
    """Return a patched description, prepared for validation."""
    loaded: Data = json.loads((FOLDER / f"{name}.json").read_text(encoding="utf-8"))
    paths: Data = {}
    for path, item in loaded["paths"].items():
        known_path = path
        for node in (item[method] for method in METHODS if method in item):
            _prepare(loaded, item, node)
            for parameter in node["parameters"]:
                if former := parameter.get("x-formerly"):
                    known_path = known_path.replace(f"{{{parameter['name']}}}", f"{{{former}}}")
            node["parameters"] = [_under_known_name(parameter) for parameter in node["parameters"]]
        paths[known_path] = item
    return {**loaded, "paths": paths}


@cache
def operations() -> dict[str, DescribedOperation]:
    """Return all operations by name, fixed paths before those with parameters."""
    found = [operation for name in names() for operation in _operations(name)]
    found.sort(key=lambda operation: _specificity(operation.path))
    return {operation.name: operation for operation in found}


def _operations(name: str) -> Iterator[DescribedOperation]:
    api = document(name)
    base = urlsplit(api["servers"][0]["url"]).path
    for key, item in api["paths"].items():
        for method in METHODS:
            if method in item:
                node = item[method]
                servers = node.get("servers") or item.get("servers") or api["servers"]
                path = urlsplit(servers[0]["url"]).path.rstrip("/") + key
                # Other spellings continue the base URL alone.
                own = base if path.startswith(f"{base}/") else ""
                yield DescribedOperation(
                    node["operationId"], method, key, path, node, api, own, name
                )


def _specificity(path: str) -> list[bool]:
    return [segment.startswith("{") for segment in path.split("/")]


def _prepare(api: Data, item: Data, node: Data) -> None:
    """Remove parts that are not validated: transport headers, tokens, content type `*/*`."""
    node["parameters"] = [
        _without_deprecation(parameter)
        for parameter in (
            referenced(api, entry)
            for entry in [*node.get("parameters", ()), *item.get("parameters", ())]
        )
        if parameter["in"] != "header" or parameter["name"].lower() not in TRANSPORT_HEADERS
    ]
    if "requestBody" in node:
        body = node["requestBody"] = referenced(api, node["requestBody"])
        body["content"] = {
            "application/json" if kind == "*/*" else kind: media
            for kind, media in body["content"].items()
        }
        if node["operationId"] in TAKES_LOCAL_TIMES:
            body["content"] = {
                kind: {**media, "schema": _with_local_times(api, media["schema"])}
                for kind, media in body["content"].items()
            }
        if form := body["content"].get("multipart/form-data"):
            form["schema"] = _of_parts(form["schema"])


def _under_known_name(parameter: Data) -> Data:
    """Rename a path parameter to the name that the areas use."""
    return {**parameter, "name": parameter.get("x-formerly", parameter["name"])}


def referenced(api: Data, node: Json) -> Data:
    """Return the object that a reference points to, or the object itself."""
    while is_object(node) and isinstance(node.get("$ref"), str):
        reference: str = node["$ref"]
        _, kind, name = reference.removeprefix("#/").split("/")
        node = api["components"][kind][name]
    return node if is_object(node) else {}


def _of_parts(schema: Data) -> Data:
    """Return the schema of a form's parts as they arrive: numbers are strings, files are bytes."""
    parts: Data = {
        name: {} if part.get("format") == "binary" else {"type": "string"}
        for name, part in schema["properties"].items()
    }
    return {**schema, "properties": parts}


def _with_local_times(api: Data, schema: Data) -> Data:
    schema = referenced(api, schema)
    fields = {
        name: {**field, "format": LOCAL_TIME} if field.get("format") == "date-time" else field
        for name, field in schema["properties"].items()
    }
    return {**schema, "properties": fields}


def _without_deprecation(parameter: Data) -> Data:
    return {key: value for key, value in parameter.items() if key != "deprecated"}


def _media_type(node: Data) -> tuple[str | None, Data]:
    """Return the first content type and its description; a 204 may declare an empty one."""
    content: dict[str, Data] = node.get("content", {})
    return next(iter(content.items()), (None, dict[str, Json]()))


def _form_of_example(example: Json) -> Form:
    if is_list(example) and example and "success" in example[0]:
        return "listed envelope"
    return "envelope" if is_object(example) and "success" in example else "bare"
