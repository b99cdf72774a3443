"""From an HTTP response to a typed answer, or to the error that says what went wrong."""

from __future__ import annotations

from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from math import isfinite
from typing import TYPE_CHECKING, Any, Generic, TypeVar, get_origin

import msgspec

from ._errors import (
    APIStatusError,
    UnexpectedResponseError,
    message_of,
    status_error_type,
)
from ._operation import Call, Operation
from ._reading import Decoded, NotJSONError, decode, envelope_of, parse

if TYPE_CHECKING:
    import httpx

__all__ = ["Received", "Response", "read_json", "read_response", "unusable"]

T = TypeVar("T")
_EXCERPT = 500


class Response(msgspec.Struct, Generic[T], frozen=True):
    """An answer with everything around it: what ``client.raw`` returns."""

    data: T
    #: What the envelope says beside the data: counts, pages; ``{}`` when it says nothing.
    meta: dict[str, Any]
    status_code: int
    headers: httpx.Headers
    content: bytes

    def __repr__(self) -> str:
        return f"Response({self.status_code}, data={self.data!r}, meta={self.meta!r})"


class Received(msgspec.Struct, frozen=True):
    """A response with its body loaded, and what it answers."""

    method: str
    path: str
    status_code: int
    reason: str
    headers: httpx.Headers
    content: bytes

    @property
    def is_success(self) -> bool:
        """Whether the status says that the call succeeded."""
        return 200 <= self.status_code < 300

    @property
    def may_have_been_carried_out(self) -> bool:
        """Whether the status leaves it open that the server did what was asked."""
        if self.status_code == 503 and "retry-after" in self.headers:
            return False
        return not 400 <= self.status_code < 500

    def __repr__(self) -> str:
        # The content may be a token: it is what a login answers.
        return f"Received({self.method} {self.path}: {self.status_code})"


def read_response(call: Call[T], response: Received, *, strict: bool = False) -> Response[T]:
    """Read the answer to a call whose response is loaded; raises when it is an error."""
    operation = call.operation
    if operation.binary and response.is_success:
        content: Any = response.content
        return Response(content, {}, response.status_code, response.headers, response.content)
    answer = _decoded(call, response, strict=strict)
    data: Any = answer.data
    if data is None and operation.answer is not None:
        data = _nothing(operation)
    meta: Any = answer.meta if isinstance(answer.meta, dict) else {}
    # Not Response[Any](…), which asks typing for a class first.
    read: Response[Any] = Response(
        data, meta, response.status_code, response.headers, response.content
    )
    return read


def read_json(response: Received, name: str) -> Any:
    """The decoded JSON of a hand-made request's response; raises when it is an error."""
    body = None
    if response.content.strip() or not response.is_success:
        body = _body(response, name)
    if not response.is_success or envelope_of(body)[1] is False:
        raise _error_for(response, name, body=body)
    return body


def _decoded(call: Call[Any], response: Received, *, strict: bool) -> Decoded[Any]:
    name = call.operation.id
    if not response.is_success:
        raise _error_for(response, name, body=_body(response, name))
    if response.status_code == 204:
        return Decoded(None, None, None)
    try:
        answer = decode(call.operation, response.content, strict=strict)
    except NotJSONError as problem:
        raise _error_for(response, name, problem=problem) from None
    if answer.success is False:
        raise _error_for(response, name, body=_body(response, name))
    return answer


def _body(response: Received, name: str) -> Any:
    try:
        return parse(response.content)
    except NotJSONError as problem:
        raise _error_for(response, name, problem=problem) from None


def unusable(response: Received, name: str, what: str) -> UnexpectedResponseError:
    """The error for an answer that was not read to its end."""
    return UnexpectedResponseError(
        f"{name} ({response.method} {response.path}) answered {response.status_code} with {what}, "
        "which is no answer of the API",
        method=response.method,
        path=response.path,
        operation=name,
        may_have_been_carried_out=response.may_have_been_carried_out,
        status_code=response.status_code,
        body=None,
        retry_after=retry_after(response.headers.get("retry-after")),
    )


def _nothing(operation: Operation[Any]) -> Any:
    """What stands for data that the server left out: an empty list, an empty model."""
    kind = operation.answer_type
    return (get_origin(kind) or kind)() if kind is not None else None


def _error_for(
    response: Received, name: str, *, body: Any = None, problem: Exception | None = None
) -> APIStatusError | UnexpectedResponseError:
    method, path = response.method, response.path
    status = response.status_code
    kind: type[APIStatusError] | type[UnexpectedResponseError] = status_error_type(status)
    message = message_of(body) or response.reason or "no message"
    if problem is not None:
        body = response.content[:_EXCERPT].decode(errors="replace")
        message = (
            f"expected the API's JSON, got {len(response.content)} bytes of "
            f"{response.headers.get('content-type', 'no content type')} ({problem})"
        )
        if response.is_success:
            kind = UnexpectedResponseError
    return kind(
        f"{name} ({method} {path}) answered {status}: {message}",
        method=method,
        path=path,
        operation=name,
        # A success without success is a refusal.
        may_have_been_carried_out=response.may_have_been_carried_out
        and not (response.is_success and problem is None),
        status_code=status,
        body=body,
        retry_after=retry_after(response.headers.get("retry-after")),
    )


def retry_after(header: str | None, now: datetime | None = None) -> float | None:
    """Seconds to wait from a ``Retry-After`` header, given in seconds or as a date."""
    if not header:
        return None
    try:
        seconds = float(header)
    except ValueError:
        pass
    else:
        return max(0.0, seconds) if isfinite(seconds) else None
    try:
        moment = parsedate_to_datetime(header)
    except (ValueError, OverflowError):
        return None
    moment = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    return max(0.0, (moment - (now or datetime.now(UTC))).total_seconds())
