# Generated from openapi/ by `make generate`; not edited by hand.
from altegio._calls.codes import OpenStrEnum


class MarketplaceChannel(OpenStrEnum):
    """A channel on which an application delivers messages."""

    SMS = "sms"
    WHATSAPP = "whatsapp"
