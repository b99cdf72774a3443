# Generated from openapi/ by `make generate`; not edited by hand.
from altegio._calls.codes import OpenStrEnum


class ItemScope(OpenStrEnum):
    """Which services or products a promotion covers.

    Attributes:
        NONE: None at all.
        LISTED: Those that the promotion lists.
    """

    ANY = "any_allowed"
    LISTED = "custom_allowed"
    """Those that the promotion lists."""
    NONE = "not_allowed"
    """None at all."""
