"""Conversion of an HTTP response to a typed answer or an error."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any, Final, Generic, TypeVar

import msgspec

from altegio import _http

from ._calls.operation import Call
from ._calls.wire import BOM
from ._errors import (
    APIStatusError,
    ContractError,
    UnexpectedResponseError,
    field_errors_of,
    message_of,
)
from ._forks import load
from ._reading.decoding import Decoded, NotJSONError, decode, empty_answer, envelope_of, parse
from ._secrets import MASK, SECRET, mask_in, without_secrets
from ._sending.received import Received, retry_after

__all__ = ["Response", "collect", "collecting", "read_json", "read_response"]

T = TypeVar("T")
_EXCERPT = 500
#: Shorter tokens are made up, in tests for instance, and masking "user" would garble messages: they
#: are masked only in the header's form.
_SHORTEST_TOKEN = 8


class Response(msgspec.Struct, Generic[T], frozen=True):
    """An answer with status, headers, meta and bytes, as ``client.raw`` returns it.

    Attributes:
        data: What the operation answers with: models, or bytes where it answers with a file.
        meta: The envelope's fields beside the data: counts, pages; ``{}`` if there are none.
        status_code: The HTTP status.
        headers: The answer's headers.
        content: The answer's bytes, as the server sent them after decompression.
    """

    data: T
    meta: dict[str, Any]
    status_code: int
    headers: _http.Headers
    content: bytes

    def __rich_repr__(self) -> Any:
        # msgspec's would show the content, which may be a token, and headers.
        yield self.status_code
        yield "data", self.data
        yield "meta", self.meta

    def __repr__(self) -> str:
        return f"Response({self.status_code}, data={self.data!r}, meta={self.meta!r})"


#: Clients and the lists that collect their responses; context variables follow tasks, not threads.
_collections: Final[ContextVar[tuple[tuple[object, list[Response[Any]]], ...]]] = ContextVar(
    "collections", default=()
)


@contextmanager
def collecting(owner: object) -> Generator[list[Response[Any]]]:
    """Collect the responses of one client, and of those derived from it, inside the block."""
    responses: list[Response[Any]] = []
    token = _collections.set((*_collections.get(), (owner, responses)))
    try:
        yield responses
    finally:
        _collections.reset(token)


def collect(owner: object, response: Response[Any]) -> None:
    """Add a response to every list that collects this client's."""
    for collector, responses in _collections.get():
        if collector is owner:
            responses.append(response)


def read_response(call: Call[T], response: Received, *, strict: bool = False) -> Response[T]:
    """Read the answer to a call whose response is loaded; raises when it is an error."""
    operation = call.operation
    if operation.binary and response.is_success:
        content: Any = response.content
        return Response(content, {}, response.status_code, response.headers, response.content)
    if operation.redirects and 300 <= response.status_code < 400:
        nothing: Any = None
        return Response(nothing, {}, response.status_code, response.headers, response.content)
    answer = _decoded(call, response, strict=strict)
    data: Any = empty_answer(operation) if answer.data is None else answer.data
    meta: Any = answer.meta if isinstance(answer.meta, dict) else {}
    # Not Response[Any](…), which asks typing for a class first.
    read: Response[Any] = Response(
        data, meta, response.status_code, response.headers, response.content
    )
    return read


def read_json(call: Call[Any], response: Received) -> Any:
    """Return the decoded JSON of a custom request's response; raises when it is an error."""
    body = None
    if response.content.removeprefix(BOM).strip() or not response.is_success:
        body = _body(call, response)
    if not response.is_success or envelope_of(body)[1] is False:
        raise _error_for(call, response, body=body)
    return body


def _decoded(call: Call[Any], response: Received, *, strict: bool) -> Decoded:
    if not response.is_success:
        raise _error_for(call, response, body=_body(call, response))
    if response.status_code == 204:
        return Decoded(None, None, None)
    try:
        answer = decode(call.operation, response.content, strict=strict)
    except NotJSONError as problem:
        raise _error_for(call, response, problem=problem) from None
    except ContractError as error:
        # Its frames hold the answer, which may be a token, and reports of errors may show them.
        raise error.with_traceback(None) from None
    if answer.success is False:
        del answer  # its meta may repeat a password that was sent
        raise _error_for(call, response, body=_body(call, response))
    return answer


def _body(call: Call[Any], response: Received) -> Any:
    try:
        body = parse(response.content)
        if not (isinstance(body, dict | list) or response.is_success):
            raise NotJSONError("neither an object nor an array")
    except NotJSONError as problem:
        raise _error_for(call, response, problem=problem) from None
    return body


def _sent_secrets(call: Call[Any], response: Received) -> list[str]:
    """Return the tokens and the secrets in a call's body, which its answer may repeat."""
    body = call.body
    values = [
        body.get(name) if isinstance(body, dict) else getattr(body, name, None) for name in SECRET
    ]
    tokens = [part for part in response.authorization.split(", ") if part]
    found = {
        *(word for part in tokens for word in part.split() if len(word) >= _SHORTEST_TOKEN),
        *tokens,
        *(value for value in values if isinstance(value, str) and value),
    }
    found |= {secret.replace("/", r"\/") for secret in found}  # as PHP writes it in JSON
    return sorted(found, key=len, reverse=True)  # one may be the beginning of another


def _error_for(
    call: Call[Any],
    response: Received,
    *,
    body: Any = None,
    problem: Exception | None = None,
) -> APIStatusError | UnexpectedResponseError:
    name, method, path = call.operation.id, response.method, response.path
    status = response.status_code
    secrets = _sent_secrets(call, response)
    if problem is not None:
        content = response.content
        for secret in secrets:  # before the cut, which may be inside one
            content = content.replace(secret.encode(), MASK.encode())
        body = content[:_EXCERPT].decode(errors="replace")
    body = without_secrets(body, secrets)
    kind: type[APIStatusError] | type[UnexpectedResponseError]
    booking_error = load("altegio._errors.booking").booking_error_type
    status_error = load("altegio._errors.status").status_error_type
    kind = (status < 500 and booking_error(body)) or status_error(status)
    message = message_of(body) or response.reason or "no message"
    fields = "; ".join(
        f"{name}: {', '.join(texts)}" if name else ", ".join(texts)
        for name, texts in field_errors_of(body).items()
        if not (name == str(status) and texts == [message])  # a code that repeats the status
    )
    if fields and fields not in message:
        message = f"{message} ({fields})"
    if problem is not None:
        message = (
            f"expected the API's JSON, got {len(response.content)} bytes of "
            f"{response.headers.get('content-type', 'no content type')} ({problem})"
        )
        kind = UnexpectedResponseError
    return kind(
        f"{name} ({method} {path}) answered {status}: {mask_in(message, secrets)}",
        method=method,
        path=path,
        operation=name,
        # A success without success is a refusal.
        may_have_been_carried_out=response.may_have_been_carried_out
        and not (response.is_success and problem is None),
        status_code=status,
        body=body,
        headers=response.headers,
        host=response.host,
        retry_after=retry_after(response.headers.get("retry-after")),
    )
