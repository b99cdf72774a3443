# Generated from openapi/ by `make generate`; not edited by hand.
from altegio._calls.codes import OpenStrEnum


class CallDirection(OpenStrEnum):
    """The direction of a phone call."""

    INCOMING = "incoming"
    INTERNAL = "internal"
    OUTGOING = "outgoing"
