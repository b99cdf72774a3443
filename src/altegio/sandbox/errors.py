"""Refused requests, and the API's error bodies."""

from __future__ import annotations

from http import HTTPStatus

from altegio.sandbox.description import Data, DescribedOperation, Json

BLACKLISTED = 434
"""The code of the only refusal of a booking that has the status 403."""


class Refusal(Exception):  # noqa: N818 - an answer of the API, not a failure of the sandbox
    """A request that the API refuses.

    Args:
        status: The HTTP status.
        message: `meta.message`; the status's phrase by default.
        errors: `meta.errors`: messages by field, or for bookings a list of codes with messages.
    """

    def __init__(self, status: int, message: str = "", errors: Json = None) -> None:
        self.status = status
        self.message: str = message or HTTPStatus(status).phrase
        self.errors = errors
        super().__init__(self.message)


def not_found(what: str) -> Refusal:
    """Return the refusal of an unknown id."""
    return Refusal(404, f"{what} not found")


def invalid(operation: DescribedOperation, errors: dict[str, list[str]]) -> Refusal:
    """Return the refusal of invalid values: 422, or 400 if only that is described."""
    described = operation.node["responses"]
    status = 400 if "400" in described and "422" not in described else 422
    return Refusal(status, "The given data was invalid.", errors)


def booking_refused(code: int, message: str) -> Refusal:
    """Return the refusal of a booking for a documented reason, such as 433 for a taken time."""
    status = 403 if code == BLACKLISTED else 422
    return Refusal(status, message, [{"code": code, "message": message}])


def error_body(refusal: Refusal, operation: DescribedOperation | None = None) -> Json:
    """Return the answer's body in the form that the operation uses for errors."""
    meta: Data = {"message": refusal.message}
    if refusal.errors:
        meta["errors"] = refusal.errors
    if operation is not None:
        if operation.form_of(refusal.status) == "listed envelope":
            return [{"success": False, "meta": meta}]
        if _is_legacy(operation, refusal.status):
            return {"errors": {"code": refusal.status, "message": refusal.message}, "meta": meta}
    return {"success": False, "data": None, "meta": meta}


def _is_legacy(operation: DescribedOperation, status: int) -> bool:
    schema = operation.resolve(operation.described(status).get("schema"))
    errors = operation.resolve(schema.get("properties", {}).get("errors"))
    return "code" in errors.get("properties", {})
