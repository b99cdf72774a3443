# Generated from openapi/ by `make generate`; not edited by hand.
from altegio._calls.codes import OpenStrEnum


class PaymentStatus(OpenStrEnum):
    """The payment status of a visit or sale.

    Attributes:
        OVERPAID: More was paid than due.
    """

    NOT_PAID = "not_paid"
    PAID = "paid_full"
    PARTLY_PAID = "paid_not_full"
    OVERPAID = "paid_over"
    """More was paid than due."""
