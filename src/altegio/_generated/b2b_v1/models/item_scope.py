# Generated from openapi/ by `make generate`; not edited by hand.
from altegio._calls.codes import OpenStrEnum


class ItemScope(OpenStrEnum):
    """The services or products that a promotion covers.

    Attributes:
        NONE: None.
        LISTED: Those that the promotion lists.
    """

    ANY = "any_allowed"
    LISTED = "custom_allowed"
    """Those that the promotion lists."""
    NONE = "not_allowed"
    """None."""
