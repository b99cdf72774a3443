# Generated from openapi/ by `make generate`; not edited by hand.
from altegio._calls.codes import OpenStrEnum


class PrepaymentMode(OpenStrEnum):
    """Whether clients pay online before they come.

    Attributes:
        ALLOWED: What the server says of team members where services have OPTIONAL.
    """

    ALLOWED = "allowed"
    """What the server says of team members where services have OPTIONAL."""
    FORBIDDEN = "forbidden"
    OPTIONAL = "optional"
    REQUIRED = "required"
