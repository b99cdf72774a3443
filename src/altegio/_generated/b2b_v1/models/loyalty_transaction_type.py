# Generated from openapi/ by `make generate`; not edited by hand.
from altegio._calls.codes import OpenIntEnum


class LoyaltyTransactionType(OpenIntEnum):
    """The type of a loyalty transaction."""

    DISCOUNT = 1
    ACCRUAL = 2
    CARD_WITHDRAWAL = 3
    REFERRAL_ACCRUAL = 4
    MANUAL_DEPOSIT = 5
    MANUAL_WITHDRAWAL = 6
    EXPIRATION = 7
    GIFT_CARD_PAYMENT = 8
    MEMBERSHIP_USE = 9
    MEMBERSHIP_RECALCULATION = 10
    CLIENT_ACCOUNT_WITHDRAWAL = 11
