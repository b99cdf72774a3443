# Generated from openapi/ by `make generate`; not edited by hand.
from altegio._calls.codes import OpenStrEnum


class PaymentMethod(OpenStrEnum):
    """A method of payment for a sale.

    Attributes:
        ACCOUNT: Money, into a cash desk or account of the location.
        LOYALTY_CARD: Bonus points of a loyalty card.
        PROMOTION: A discount by a promotion.
        REFERRAL: A referral promotion.
        CLIENT_ACCOUNT: The client's own money with the chain.
    """

    ACCOUNT = "account"
    """Money, into a cash desk or account of the location."""
    CLIENT_ACCOUNT = "deposit"
    """The client's own money with the chain."""
    MEMBERSHIP = "loyalty_abonement"
    LOYALTY_CARD = "loyalty_card"
    """Bonus points of a loyalty card."""
    GIFT_CARD = "loyalty_certificate"
    PROMOTION = "loyalty_program"
    """A discount by a promotion."""
    REFERRAL = "referral_loyalty_program"
    """A referral promotion."""
