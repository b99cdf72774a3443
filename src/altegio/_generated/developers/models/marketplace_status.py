# Generated from openapi/ by `make generate`; not edited by hand.
from altegio._calls.codes import OpenStrEnum


class MarketplaceStatus(OpenStrEnum):
    """Whether an application works in a location.

    Attributes:
        PENDING: The partner has not confirmed the installation yet.
        FROZEN: What was paid for has run out.
    """

    ACTIVE = "active"
    FROZEN = "freezed"
    """What was paid for has run out."""
    PENDING = "pending"
    """The partner has not confirmed the installation yet."""
