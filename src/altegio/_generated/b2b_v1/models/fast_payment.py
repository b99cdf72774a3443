# Generated from openapi/ by `make generate`; not edited by hand.
from altegio._calls.codes import OpenIntEnum


class FastPayment(OpenIntEnum):
    """A way to pay for a visit in one step, with or without a receipt.

    Attributes:
        CASHLESS: By card or another cashless method.
    """

    CASH = 1
    CASHLESS = 2
    """By card or another cashless method."""
    CASH_WITH_RECEIPT = 129
    CASHLESS_WITH_RECEIPT = 130
