"""Refusals of the API, a class for each status. Loaded with the first answer that is an error."""

from __future__ import annotations

from typing import Final

from . import APIStatusError

__all__ = [
    "AuthenticationError",
    "BadRequestError",
    "ConflictError",
    "InternalServerError",
    "LicenseExpiredError",
    "NotFoundError",
    "PermissionDeniedError",
    "RateLimitError",
    "UnprocessableEntityError",
    "status_error_type",
]


class BadRequestError(APIStatusError):
    """400: the request is malformed, or a filter is missing."""


class AuthenticationError(APIStatusError):
    """401: a token is wrong or no longer valid (a user's token changes with the password)."""


class LicenseExpiredError(APIStatusError):
    """402: the location's licence has expired. Some endpoints answer 403 with the same message."""


class PermissionDeniedError(APIStatusError):
    """403: the user may not do this in this location or chain."""


class NotFoundError(APIStatusError):
    """404: there is no such object, or not in this location or chain."""


class ConflictError(APIStatusError):
    """409: the request conflicts with existing data."""


class UnprocessableEntityError(APIStatusError):
    """422: invalid values; see :attr:`APIStatusError.errors`."""


class RateLimitError(APIStatusError):
    """429: more than 5 requests a second or 200 a minute came from this IP address."""


class InternalServerError(APIStatusError):
    """5xx: the server failed."""


_BY_STATUS: Final[dict[int, type[APIStatusError]]] = {
    400: BadRequestError,
    401: AuthenticationError,
    402: LicenseExpiredError,
    403: PermissionDeniedError,
    404: NotFoundError,
    409: ConflictError,
    422: UnprocessableEntityError,
    429: RateLimitError,
}


def status_error_type(status_code: int) -> type[APIStatusError]:
    """Return the error class for a status."""
    if status_code >= 500:
        return InternalServerError
    return _BY_STATUS.get(status_code, APIStatusError)
