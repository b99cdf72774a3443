# Generated from openapi/ by `make generate`; not edited by hand.
from altegio._calls.codes import OpenIntEnum


class DeliveryStatus(OpenIntEnum):
    """The delivery status of a message.

    Attributes:
        PASSED_ON: Handed to the operator.
        NO_FUNDS: Not sent, for lack of funds.
    """

    DELIVERED = 1
    UNDELIVERED = 2
    SENT = 4
    PASSED_ON = 8
    """Handed to the operator."""
    REJECTED = 16
    NO_FUNDS = 52
    """Not sent, for lack of funds."""
