# Generated from openapi/ by `make generate`; not edited by hand.
from altegio._calls.codes import OpenStrEnum


class PrepaymentMode(OpenStrEnum):
    """The rule for online payment before the visit.

    Attributes:
        ALLOWED: Sent for team members; the equivalent of OPTIONAL for services.
    """

    ALLOWED = "allowed"
    """Sent for team members; the equivalent of OPTIONAL for services."""
    FORBIDDEN = "forbidden"
    OPTIONAL = "optional"
    REQUIRED = "required"
