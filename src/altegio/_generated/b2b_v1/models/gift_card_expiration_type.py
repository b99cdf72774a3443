# Generated from openapi/ by `make generate`; not edited by hand.
from altegio._calls.codes import OpenIntEnum


class GiftCardExpirationType(OpenIntEnum):
    """The kind of expiry of a gift card.

    Attributes:
        DATE: A fixed date.
        PERIOD: A span of time from the sale.
    """

    NEVER = 0
    DATE = 1
    """A fixed date."""
    PERIOD = 2
    """A span of time from the sale."""
