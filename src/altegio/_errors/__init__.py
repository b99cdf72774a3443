"""Errors of calls, named as in widely used SDKs."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cached_property
from typing import Any

__all__ = [
    "APIConnectionError",
    "APIStatusError",
    "APITimeoutError",
    "AltegioError",
    "ContractError",
    "MissingTokenError",
    "RateLimiterUnavailableError",
    "UnexpectedResponseError",
    "WebhookSettingsChangedError",
]

_EXCERPT = 500


class _NestedJSON(str):
    """Decoded JSON on its way through a pickle."""

    __slots__ = ()


class AltegioError(Exception):
    """Base class of the errors of this package.

    Attributes:
        message: The API's message; ``str(error)`` where there is none.
    """

    @cached_property  # not a property: users' subclasses may set it
    def message(self) -> str:
        return str(self)

    def __reduce__(self) -> Any:
        return _restore, (type(self), self.args, self.__dict__)


class ContractError(AltegioError):
    """With ``strict=True``: the answer differs from the description.

    Attributes:
        operation: The operationId.
        differences: The JSON path of each difference, with its description.
    """

    def __init__(self, operation: str, differences: list[tuple[str, str]]) -> None:
        lines = "".join(f"\n  {path}: {what}" for path, what in differences)
        super().__init__(f"{operation} does not answer as described:{lines}")
        self.operation = operation
        self.differences = differences


class MissingTokenError(AltegioError):
    """A call needs a token that the client does not have; nothing was sent."""


class WebhookSettingsChangedError(AltegioError):
    """Another application replaced a location's webhook settings while they were changed."""


class RateLimiterUnavailableError(AltegioError):
    """The Redis that keeps the shared rate limit can't be reached; nothing was sent."""


class _CallError(AltegioError):
    """An error of one call."""

    def __init__(
        self,
        message: str,
        *,
        method: str,
        path: str,
        operation: str,
        may_have_been_carried_out: bool,
        host: str = "",
    ) -> None:
        super().__init__(message)
        self.method = method
        self.path = path
        self.host = host
        self.operation = operation
        self.may_have_been_carried_out = may_have_been_carried_out


class APIConnectionError(_CallError):
    """The server could not be reached, or the connection broke before the answer was complete.

    Attributes:
        method: The HTTP method.
        path: The path of the request's URL.
        host: The host that the request was for; empty when it is not known.
        operation: The operationId, or the method and path of a custom request.
        may_have_been_carried_out: Whether the server may have carried out the request. ``False``
            only when it certainly did not. Refers to the last attempt; earlier attempts were
            certainly not carried out, or only read.
    """


class APITimeoutError(APIConnectionError):
    """The server did not answer in time. It has the attributes of :class:`APIConnectionError`."""


class _AnswerError(_CallError):
    """An error that came with an answer."""

    def __init__(
        self,
        message: str,
        *,
        method: str,
        path: str,
        operation: str,
        may_have_been_carried_out: bool,
        status_code: int,
        body: Any,
        headers: Mapping[str, str] | None = None,
        host: str = "",
        retry_after: float | None = None,
    ) -> None:
        super().__init__(
            message,
            method=method,
            path=path,
            operation=operation,
            may_have_been_carried_out=may_have_been_carried_out,
            host=host,
        )
        self.status_code = status_code
        self.headers: Mapping[str, str] = {} if headers is None else headers
        self.body: Any = body if not isinstance(body, str) else body[:_EXCERPT]
        self.retry_after = retry_after

    def __reduce__(self) -> Any:
        state = self.__dict__
        if isinstance(self.body, dict | list):
            # pickle and deepcopy go less deep than JSON.
            state = {**state, "body": _NestedJSON(json.dumps(self.body))}
        return _restore, (type(self), self.args, state)


class UnexpectedResponseError(_AnswerError):
    """The answer is not the API's JSON: HTML of a gateway, nothing, or half of it.

    Whatever its status: a gateway in front of the API answers 403 with a page ("Just a moment…")
    to requests that have not reached the API.

    Attributes:
        method: The HTTP method.
        path: The path of the request's URL.
        host: The host that the request was for; empty when it is not known.
        operation: The operationId, or the method and path of a custom request.
        may_have_been_carried_out: Whether the server may have carried out the request. ``False``
            only when it certainly did not. Refers to the last attempt; earlier attempts were
            certainly not carried out, or only read.
        status_code: The HTTP status.
        headers: The answer's headers.
        body: The answer: decoded JSON, or the first 500 characters if it is not JSON.
        retry_after: Seconds to wait, as the server asked, or ``None``.
    """


class APIStatusError(_AnswerError):
    """The API refused: by its status, or by ``success: false`` whatever the status.

    Attributes:
        method: The HTTP method.
        path: The path of the request's URL.
        host: The host that the request was for; empty when it is not known.
        operation: The operationId, or the method and path of a custom request.
        may_have_been_carried_out: Whether the server may have carried out the request. ``False``
            only when it certainly did not. Refers to the last attempt; earlier attempts were
            certainly not carried out, or only read.
        status_code: The HTTP status.
        headers: The answer's headers.
        body: The answer: decoded JSON, or the first 500 characters if it is not JSON.
        retry_after: Seconds to wait, as the server asked, or ``None``.
        errors: Messages by the field that the API rejects, or by the error's code where it
            names one (``"433"``). ``""`` where it names neither.
    """

    @cached_property
    def message(self) -> str:
        return message_of(self.body) or str(self)

    @property
    def errors(self) -> dict[str, list[str]]:
        return field_errors_of(self.body)


def message_of(body: Any) -> str:
    """Return the API's message, from any of its forms of errors."""
    body = unwrapped(body)
    if not isinstance(body, dict):
        return ""
    for part in (body.get("meta"), body.get("errors"), body):
        if isinstance(part, dict):
            for key in ("message", "error_message"):
                if isinstance(part.get(key), str) and part[key]:
                    return str(part[key])
    return ""


def field_errors_of(body: Any) -> dict[str, list[str]]:
    """Return the API's messages by field or error code."""
    body = unwrapped(body)
    found: dict[str, list[str]] = {}
    if isinstance(body, dict):
        for part in (body.get("meta"), body.get("data"), body):
            _collect(part.get("errors") if isinstance(part, dict) else None, "", found)
        if "error_code" in body:
            old = {"code": body["error_code"], "message": body.get("error_message")}
            _collect(old, "", found)
    return found


def unwrapped(body: Any) -> Any:
    """Unwrap an envelope that is the only element of a list, as in get_membership_list."""
    return body[0] if isinstance(body, list) and len(body) == 1 else body


def _collect(errors: Any, name: str, found: dict[str, list[str]]) -> None:
    if isinstance(errors, str):
        found.setdefault(name, []).append(errors)
    elif isinstance(errors, Mapping) and {"code", "message"} <= errors.keys():
        _collect(errors["message"], f"{name}.{errors['code']}".strip("."), found)
    elif isinstance(errors, Mapping):
        for key, value in errors.items():
            inner = str(key).strip("[]")
            _collect(value, name if inner == "message" else f"{name}.{inner}".strip("."), found)
    elif isinstance(errors, list):
        for value in errors:
            _collect(value, name, found)


def _restore(
    kind: type[AltegioError], args: tuple[Any, ...], state: dict[str, Any]
) -> AltegioError:
    error = kind.__new__(kind, *args)
    error.args = args
    error.__dict__.update(state)
    if isinstance(body := state.get("body"), _NestedJSON):
        error.__dict__["body"] = json.loads(body)
    return error
