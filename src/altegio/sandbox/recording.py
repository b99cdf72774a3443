"""What arrived on the wire, for tests to look at."""

from __future__ import annotations

from dataclasses import dataclass

from starlette.requests import Request

from altegio.sandbox.description import Json, DescribedOperation
from altegio.sandbox.access import hidden
from altegio.sandbox.validation import read_json


@dataclass(frozen=True)
class RecordedRequest:
    """A request as it arrived, without the tokens' values.

    Attributes:
        method: In capitals.
        path: From the root, quoted as it was sent.
        query: Parameters by name; a repeated one is a list.
        headers: By name in small letters.
        json: The body when it is JSON, else None.
        operation: The operationId, or None when the sandbox knows no such path.
    """

    method: str
    path: str
    query: dict[str, str | list[str]]
    headers: dict[str, str]
    json: Json = None
    operation: str | None = None


def received(request: Request, operation: DescribedOperation | None, body: bytes) -> RecordedRequest:
    """Return the record of a request."""
    query: dict[str, str | list[str]] = {}
    for name in request.query_params:
        values = request.query_params.getlist(name)
        query[name] = values if len(values) > 1 else values[0]
    headers = dict(request.headers.items())
    if "authorization" in headers:
        headers["authorization"] = hidden(headers["authorization"])
    raw: bytes = request.scope.get("raw_path") or request.url.path.encode()
    return RecordedRequest(
        method=request.method,
        path=raw.decode("ascii", "replace").partition("?")[0],
        query=query,
        headers=headers,
        json=read_json(body),
        operation=operation.name if operation else None,
    )
