# Generated from openapi/ by `make generate`; not edited by hand.
from altegio._calls.codes import OpenStrEnum


class MarketplaceStatus(OpenStrEnum):
    """The status of an application in a location.

    Attributes:
        PENDING: The partner has not confirmed the installation yet.
        FROZEN: The paid period has ended.
    """

    ACTIVE = "active"
    FROZEN = "freezed"
    """The paid period has ended."""
    PENDING = "pending"
    """The partner has not confirmed the installation yet."""
