# Generated from openapi/ by `make generate`; not edited by hand.

import attrs

from altegio._calls.request_model import RequestModel, check_fields
from altegio._calls.wire import UNSET, Unset


@attrs.define(kw_only=True, repr=False, field_transformer=check_fields)
class EventBookingCreate(RequestModel):
    """Who books how many places in an event.

    Attributes:
        code: The code from an SMS, where the location confirms phone numbers; the API takes a
            number.
        notify_by_sms: Hours before the event for a reminder; 0 for none.
        notify_by_email: Hours before the event for a reminder; 0 for none.
        source: Where the booking comes from, such as mobile.
        places: How many; 1 unless it is given.
    """

    name: str = attrs.field(metadata={"wire": "fullname"})
    phone: str
    email: str
    code: int | Unset = UNSET
    """The code from an SMS, where the location confirms phone numbers; the API takes a number."""
    comment: str | Unset = UNSET
    notify_by_sms: int | Unset = UNSET
    """Hours before the event for a reminder; 0 for none."""
    notify_by_email: int | Unset = UNSET
    """Hours before the event for a reminder; 0 for none."""
    api_id: str | int | None | Unset = UNSET
    source: str | Unset = attrs.field(default=UNSET, metadata={"wire": "type"})
    """Where the booking comes from, such as mobile."""
    places: int | Unset = attrs.field(default=UNSET, metadata={"wire": "clients_count"})
    """How many; 1 unless it is given."""
