# Generated from openapi/ by `make generate`; not edited by hand.
from altegio._calls.codes import OpenStrEnum


class PaymentStatus(OpenStrEnum):
    """How much of a visit or sale is paid.

    Attributes:
        OVERPAID: More than due was paid.
    """

    NOT_PAID = "not_paid"
    PAID = "paid_full"
    PARTLY_PAID = "paid_not_full"
    OVERPAID = "paid_over"
    """More than due was paid."""
