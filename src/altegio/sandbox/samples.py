"""Values that are valid for a schema: for answers without an example, and for requests in tests."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from urllib.parse import quote

from openapi_schema_validator import OAS31Validator

from altegio.sandbox.description import Data, DescribedOperation, Json, as_list, is_list, is_object
from altegio.sandbox.ids import KNOWN, KNOWN_FOR, ONLY_IN_PATHS

_TEXTS = {
    "date": "2026-11-20",
    "date-time": "2026-11-20T10:00:00+00:00",
    "time": "10:00:00Z",
    "email": "anna@example.com",
    "uri": "https://example.com/",
    "uuid": "00000000-0000-4000-8000-000000000000",
    "binary": "",
}
_DEPTH = 8


@dataclass
class Sample:
    """A valid request for an operation."""

    operation: DescribedOperation
    path: Data = field(default_factory=dict[str, Json])
    query: Data = field(default_factory=dict[str, Json])
    body: Json = None

    @property
    def url(self) -> str:
        """The path on the server, filled in and quoted."""
        quoted = {name: quote(str(value), safe="") for name, value in self.path.items()}
        return self.operation.path.format_map(quoted)

    @property
    def params(self) -> list[tuple[str, str]]:
        """The query as sent; arrays repeat their name or are joined by commas, as described."""
        joined = {p["name"] for p in self.operation.parameters if p.get("explode") is False}
        sent: list[tuple[str, str]] = []
        for name, value in self.query.items():
            texts = [_as_sent(item) for item in as_list(value)]
            sent += [(name, text) for text in ([",".join(texts)] if name in joined else texts)]
        return sent


def sample_request(
    operation: DescribedOperation, known: Mapping[str, Json] | None = None
) -> Sample:
    """Return a valid request for the operation that refers to a fresh sandbox's data.

    Args:
        operation: The operation to call.
        known: Values of parameters and of the body's fields by name, which override those of `ids`;
            None omits a field.
    """
    known = {**KNOWN, **KNOWN_FOR.get(operation.name, {}), **(known or {})}
    sample = Sample(operation)
    for parameter in operation.parameters:
        name = parameter["name"]
        target = sample.path if parameter["in"] == "path" else sample.query
        if parameter.get("required") or name in known:
            target[name] = known[name] if name in known else _parameter(operation, parameter)
    if operation.body:
        in_bodies = {name: value for name, value in known.items() if name not in ONLY_IN_PATHS}
        sample.body = _with_known(_body(operation), in_bodies)
        if is_object(sample.body):
            fields = operation.parameter_names
            own = KNOWN_FOR.get(operation.name, {})
            sample.body |= {
                name: value
                for name, value in own.items()
                if name in fields and name not in sample.path and value is not None
            }
    return sample


def _with_known(value: Json, known: Mapping[str, Json]) -> Json:
    """Replace known values in a body, at any depth; None omits a field."""
    if is_list(value):
        return [_with_known(item, known) for item in value]
    if not is_object(value):
        return value
    return {
        name: known[name] if name in known else _with_known(item, known)
        for name, item in value.items()
        if known.get(name, item) is not None or item is None
    }


def compose(
    operation: DescribedOperation, schema: Json, *, full: bool = True, depth: int = 0
) -> Json:
    """Return a valid value for the schema, from its examples where there are any.

    Args:
        operation: The operation whose document resolves references.
        schema: The schema.
        full: Whether objects get all properties, or only the required ones.
        depth: The depth in the value, which limits a schema that contains itself.
    """
    schema = merged(operation, schema)
    if "example" in schema and fits(operation, schema, schema["example"]):
        return schema["example"]
    for keyword in ("const", "default"):
        if keyword in schema:
            return schema[keyword]
    if schema.get("enum"):
        return schema["enum"][0]
    for keyword in ("oneOf", "anyOf"):
        if schema.get(keyword):
            return compose(operation, schema[keyword][0], full=full, depth=depth)
    return _of_type(operation, schema, full=full, depth=depth)


def merged(operation: DescribedOperation, schema: Json) -> Data:
    """Return the schema without `$ref` and `allOf`."""
    schema = operation.resolve(schema)
    combined = {key: value for key, value in schema.items() if key != "allOf"}
    for part in schema.get("allOf", ()):
        for key, value in merged(operation, part).items():
            both_objects = is_object(value) and is_object(combined.get(key))
            combined[key] = {**value, **combined[key]} if both_objects else combined.get(key, value)
    return combined


def fits(operation: DescribedOperation, schema: Json, value: Json) -> bool:
    """Return whether the value is valid."""
    return not problems(operation, schema, value)


def problems(operation: DescribedOperation, schema: Json, value: Json) -> list[str]:
    """Return the problems of a value, each with its JSON path."""
    if not is_object(schema):
        return []
    validator: Json = OAS31Validator({**schema, "components": operation.document["components"]})
    return [f"{error.json_path}: {error.message}" for error in validator.iter_errors(value)]


def _as_sent(value: Json) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def _parameter(operation: DescribedOperation, parameter: Data) -> Json:
    schema = parameter.get("schema", {})
    if "example" in parameter and fits(operation, schema, parameter["example"]):
        return parameter["example"]
    return compose(operation, schema, full=False)


def _body(operation: DescribedOperation) -> Json:
    schema = operation.body.get("schema", {})
    for example in _examples(operation.body):
        if fits(operation, schema, example):
            return example
    return compose(operation, schema)


def _examples(media_type: Data) -> list[Json]:
    named = media_type.get("examples", {}).values()
    return [
        *([media_type["example"]] if "example" in media_type else []),
        *(entry["value"] for entry in named if "value" in entry),
    ]


def described_example(operation: DescribedOperation, media_type: Data) -> Json:
    """Return the example of a media type object or its schema; compose one if there is none."""
    for example in _examples(media_type):
        return example
    schema = operation.resolve(media_type.get("schema"))
    return schema["example"] if "example" in schema else compose(operation, schema)


def _of_type(operation: DescribedOperation, schema: Data, *, full: bool, depth: int) -> Json:
    kinds = schema.get("type", "object" if "properties" in schema else "null")
    kind = next((k for k in kinds if k != "null"), "null") if is_list(kinds) else kinds
    if kind == "object":
        required = schema.get("required", ())
        return {
            name: compose(operation, part, full=full, depth=depth + 1)
            for name, part in schema.get("properties", {}).items()
            if name in required or (full and depth < _DEPTH)
        }
    if kind == "array":
        items = schema.get("items")
        count = max(schema.get("minItems", 0), 1 if items and depth < _DEPTH else 0)
        return [compose(operation, items, full=full, depth=depth + 1)] * count
    if kind == "string":
        text = _TEXTS.get(schema.get("format", ""), "text")
        return text[: schema.get("maxLength")].ljust(schema.get("minLength", 0), "x")
    if kind in ("integer", "number"):
        return max(schema.get("minimum", 1), min(schema.get("maximum", 1), 1))
    return True if kind == "boolean" else None
