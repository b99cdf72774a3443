"""From data, or from the description's examples, to the answer as the API writes it."""

from __future__ import annotations

import json
from datetime import date

from starlette.responses import Response

from altegio.sandbox.description import Data, Json, DescribedOperation, is_list, is_object
from altegio.sandbox.quirks import Quirks
from altegio.sandbox.samples import described_example, merged
from altegio.sandbox.state import HANDLERS, State
from altegio.sandbox.validation import ApiRequest

_PDF = b"%PDF-1.4\n%%EOF\n"
_COUNTS = ("count", "total_count")
_PAGE_SIZES = ("count", "page_size")
_DEFAULT_PAGE_SIZE = 25


def answer(state: State, request: ApiRequest, quirks: Quirks) -> Response:
    """Return the answer to a request that fits the description."""
    operation = request.operation
    status = operation.successes[-1 if quirks.other_status else 0]
    handler = HANDLERS.get(operation.name)
    data = handler(state, request) if handler else None
    kind = operation.content_type(status)
    if status == 204 or kind is None:
        return Response(status_code=status)
    if kind != "application/json":
        return Response(_PDF if kind == "application/pdf" else b"", status, media_type=kind)
    if handler is None:
        return as_json(status, described_example(operation, operation.described(status)))
    return as_json(status, _wrapped(request, data, status, quirks))


def as_json(status: int, value: Json, headers: dict[str, str] | None = None) -> Response:
    """Return a JSON answer."""
    content = json.dumps(value, default=_text, ensure_ascii=False)
    return Response(content, status, headers, media_type="application/json")


def fitted(operation: DescribedOperation, schema: Json, value: Json) -> Json:
    """Return what the schema describes of a value: a row knows more than any one answer shows."""
    schema = merged(operation, schema)
    if is_object(value):
        described: Data = schema.get("properties", {})
        return {
            name: fitted(operation, described.get(name, {}), item)
            for name, item in value.items()
            if not name.startswith("_") and (not described or name in described)
        }
    if is_list(value):
        if schema.get("type") == "object":  # described as one, although it is a list of them
            return fitted(operation, schema, value[0]) if value else {}
        return [fitted(operation, schema.get("items", {}), item) for item in value]
    return value


def _wrapped(request: ApiRequest, data: Json, status: int, quirks: Quirks) -> Json:
    operation = request.operation
    schema = operation.envelope_schema(status)
    form = operation.form_of(status)
    if form == "bare":
        return quirks.applied(fitted(operation, schema, data))
    described = schema.get("properties", {})
    meta: Json = {} if quirks.empty_meta_is_object else []
    if is_list(data):
        counts = operation.resolve(described.get("meta")).get("properties", {})
        name = next((name for name in _COUNTS if name in counts), "count")
        meta = {name: len(data)}
        data = _page(request, data)
    shown = quirks.applied(fitted(operation, described.get("data", {}), data))
    envelope = {"success": True, "data": shown if data is not None else None, "meta": meta}
    return [envelope] if form == "listed envelope" else envelope


def _page(request: ApiRequest, rows: list[Data]) -> list[Data]:
    names = {parameter["name"] for parameter in request.operation.parameters}
    if "page" not in names:
        return rows
    size_name = next((name for name in _PAGE_SIZES if name in names), "")
    size = int(request.query.get(size_name) or _DEFAULT_PAGE_SIZE)
    start = (max(int(request.query.get("page") or 1), 1) - 1) * size
    return rows[start : start + size]


def _text(value: object) -> str:
    if isinstance(value, date):
        return value.isoformat()
    raise TypeError(f"no JSON for {type(value).__name__}")
