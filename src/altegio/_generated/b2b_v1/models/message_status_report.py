# Generated from openapi/ by `make generate`; not edited by hand.

import attrs

from altegio._calls.request_model import RequestModel, check_fields
from altegio._calls.wire import UNSET, Unset

from .delivery_status import DeliveryStatus


@attrs.define(kw_only=True, repr=False, field_transformer=check_fields)
class MessageStatusReport(RequestModel):
    """A messaging service's report on one message.

    Attributes:
        status: Message status.
        payment_sum: Full cost of the message.
        parts_amount: Number of message parts.
    """

    id: str | Unset = UNSET
    status: DeliveryStatus | Unset = UNSET
    """Message status."""
    payment_sum: int | float | Unset = UNSET
    """Full cost of the message."""
    currency_iso: str | Unset = UNSET
    parts_amount: int | float | Unset = UNSET
    """Number of message parts."""
