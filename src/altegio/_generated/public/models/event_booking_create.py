# Generated from openapi/ by `make generate`; not edited by hand.

import attrs

from altegio._calls.request_model import RequestModel, check_fields
from altegio._calls.wire import UNSET, Unset


@attrs.define(kw_only=True, repr=False, field_transformer=check_fields)
class EventBookingCreate(RequestModel):
    """The client and number of places to book in an event.

    Attributes:
        code: Code from an SMS, if the location confirms phone numbers; the API takes a number.
        notify_by_sms: Hours before the event for a reminder; 0 for none.
        notify_by_email: Hours before the event for a reminder; 0 for none.
        source: Origin of the booking, such as mobile.
        places: Number of places; 1 by default.
    """

    name: str = attrs.field(metadata={"wire": "fullname"})
    phone: str
    email: str
    code: int | Unset = UNSET
    """Code from an SMS, if the location confirms phone numbers; the API takes a number."""
    comment: str | Unset = UNSET
    notify_by_sms: int | Unset = UNSET
    """Hours before the event for a reminder; 0 for none."""
    notify_by_email: int | Unset = UNSET
    """Hours before the event for a reminder; 0 for none."""
    api_id: str | int | None | Unset = UNSET
    source: str | Unset = attrs.field(default=UNSET, metadata={"wire": "type"})
    """Origin of the booking, such as mobile."""
    places: int | Unset = attrs.field(default=UNSET, metadata={"wire": "clients_count"})
    """Number of places; 1 by default."""
