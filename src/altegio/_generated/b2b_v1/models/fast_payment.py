# Generated from openapi/ by `make generate`; not edited by hand.
from altegio._calls.codes import OpenIntEnum


class FastPayment(OpenIntEnum):
    """How a visit is paid in one go, with or without a receipt.

    Attributes:
        CASHLESS: By card or another way without cash.
    """

    CASH = 1
    CASHLESS = 2
    """By card or another way without cash."""
    CASH_WITH_RECEIPT = 129
    CASHLESS_WITH_RECEIPT = 130
