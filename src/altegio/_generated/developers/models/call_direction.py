# Generated from openapi/ by `make generate`; not edited by hand.
from altegio._calls.codes import OpenStrEnum


class CallDirection(OpenStrEnum):
    """Who called whom."""

    INCOMING = "incoming"
    INTERNAL = "internal"
    OUTGOING = "outgoing"
