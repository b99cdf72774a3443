# Generated from openapi/ by `make generate`; not edited by hand.
from altegio._calls.codes import OpenStrEnum


class PromotionSource(OpenStrEnum):
    """The source of the purchases that a promotion counts.

    Attributes:
        LOYALTY_CARD: Purchases with the client's card.
        LOCATIONS: Purchases in the locations of the promotion.
        CHAIN: Purchases in the whole chain.
    """

    LOCATIONS = "active_companies"
    """Purchases in the locations of the promotion."""
    CHAIN = "chain"
    """Purchases in the whole chain."""
    LOYALTY_CARD = "loyalty_card"
    """Purchases with the client's card."""
