"""Answers in the API's form, from stored data or the description's examples."""

from __future__ import annotations

from dataclasses import dataclass

from altegio.sandbox.description import Data, DescribedOperation, Json, as_list, is_list, is_object
from altegio.sandbox.quirks import Quirks
from altegio.sandbox.reply import Reply, json_reply
from altegio.sandbox.request import ApiRequest
from altegio.sandbox.samples import described_example, merged
from altegio.sandbox.state import HANDLERS, State

EXAMPLE_HEADER = {"x-sandbox": "example"}
"""Marks an answer that is the description's example; nothing was stored."""
_PDF = b"%PDF-1.4\n%%EOF\n"
_COUNTS = ("count", "total_count")
_PAGE_SIZES = ("count", "page_size", "limit", "editable_length")
_DEFAULT_PAGE_SIZE = 25


@dataclass(frozen=True)
class DataWithMeta:
    """Data with its own `meta`."""

    data: Json
    meta: Data


def answer(state: State, request: ApiRequest, quirks: Quirks) -> Reply:
    """Return the answer to a request that fits the description."""
    operation = request.operation
    status = operation.successes[-1 if quirks.other_status else 0]
    handler = HANDLERS.get(operation.name)
    data = handler(state, request) if handler else None
    headers = {} if handler else EXAMPLE_HEADER
    kind = operation.content_type(status)
    if status == 204 or kind is None:
        return Reply(status, headers=headers)
    if kind != "application/json" and not kind.endswith("+json"):
        content = _PDF if kind == "application/pdf" else b""
        return Reply(status, content, {"content-type": kind, **headers})
    if handler is None:
        example = described_example(operation, operation.described(status))
        return json_reply(status, example, headers)
    return json_reply(status, _wrapped(request, data, status, quirks))


def fitted(operation: DescribedOperation, schema: Json, value: Json) -> Json:
    """Return the described fields of a value: a row has more than any one answer shows."""
    schema = _object_schema(operation, schema)
    if is_object(value):
        if schema.get("type") == "array":  # described as a list, although it is a single object
            items = schema.get("items", {})
            return [fitted(operation, items, value)]
        described: Data = schema.get("properties", {})
        return {
            name: fitted(operation, described.get(name, {}), item)
            for name, item in value.items()
            if not name.startswith("_") and (not described or name in described)
            if item is not None or _allows_null(operation, described.get(name, {}))
        }
    if is_list(value):
        if schema.get("type") == "object":  # described as an object, although it is a list
            return fitted(operation, schema, value[0]) if value else {}
        return [fitted(operation, schema.get("items", {}), item) for item in value]
    return _as_described(schema, value)


def _as_described(schema: Data, value: Json) -> Json:
    """Return a flag or a number in the form of this answer: the server is inconsistent."""
    kinds = set(as_list(schema.get("type", []))) - {"null"}
    if kinds == {"boolean"} and isinstance(value, int):
        return bool(value)
    if kinds and kinds <= {"integer", "number"} and isinstance(value, bool):
        return int(value)
    if kinds == {"string"} and isinstance(value, int | float):
        return str(value)
    return value


def _object_schema(operation: DescribedOperation, schema: Json) -> Data:
    """Return the schema itself, or its alternative that is an object."""
    itself = merged(operation, schema)
    if "properties" in itself:
        return itself
    alternatives = [*itself.get("oneOf", ()), *itself.get("anyOf", ())]
    objects = (merged(operation, alternative) for alternative in alternatives)
    return next((value for value in objects if "properties" in value), itself)


def _allows_null(operation: DescribedOperation, schema: Json) -> bool:
    schema = merged(operation, schema)
    alternatives = [*schema.get("oneOf", ()), *schema.get("anyOf", ())]
    if alternatives:
        return any(_allows_null(operation, alternative) for alternative in alternatives)
    return "type" not in schema or "null" in as_list(schema["type"])


def _wrapped(request: ApiRequest, data: Json, status: int, quirks: Quirks) -> Json:
    operation = request.operation
    schema = operation.envelope_schema(status)
    form = operation.form_of(status)
    if form == "bare":
        return quirks.applied(fitted(operation, schema, data))
    described = schema.get("properties", {})
    meta: Json = {} if quirks.empty_meta_is_object else []
    if isinstance(data, DataWithMeta):
        data, meta = data.data, data.meta
    elif is_list(data):
        counts = operation.resolve(described.get("meta")).get("properties", {})
        total = {name: len(data) for name in _COUNTS if name in counts}
        page = {"page": _number(request, "page", 1)} if "page" in counts else {}
        meta = page | total or meta
        data = page_of(request, data)
    elif is_object(data) and data.get("_message"):
        data, meta = None, {"message": data["_message"]}
    shown = quirks.applied(fitted(operation, described.get("data", {}), data))
    envelope = {"success": True, "data": shown if data is not None else None, "meta": meta}
    return [envelope] if form == "listed envelope" else envelope


def page_of(request: ApiRequest, rows: list[Data]) -> list[Data]:
    """Return the rows of the requested page; all of them if the operation is not paged."""
    names = request.operation.parameter_names
    if "page" not in names:
        return rows
    size_name = next((name for name in _PAGE_SIZES if name in names), "")
    size = max(_number(request, size_name, _DEFAULT_PAGE_SIZE), 1)
    start = (max(_number(request, "page", 1), 1) - 1) * size
    return rows[start : start + size]


def _number(request: ApiRequest, name: str, default: int) -> int:
    body = request.body if is_object(request.body) else {}
    return int(request.query.get(name) or body.get(name) or default)
