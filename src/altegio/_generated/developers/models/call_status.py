# Generated from openapi/ by `make generate`; not edited by hand.
from altegio._calls.codes import OpenStrEnum


class CallStatus(OpenStrEnum):
    """The outcome of a phone call."""

    BUSY = "busy"
    CANCELLED = "cancel"
    MISSED = "missed"
    NOT_ALLOWED = "notallowed"
    NOT_AVAILABLE = "notavailable"
    NOT_FOUND = "notfound"
    SUCCESS = "success"
