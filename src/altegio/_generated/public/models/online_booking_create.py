# Generated from openapi/ by `make generate`; not edited by hand.

import attrs

from altegio._calls.request_model import RequestModel, check_fields
from altegio._calls.wire import UNSET, Unset

from .online_booking_appointment import OnlineBookingAppointment


@attrs.define(kw_only=True, repr=False, field_transformer=check_fields)
class OnlineBookingCreate(RequestModel):
    """The client and appointments to book.

    Attributes:
        code: Code from an SMS, if the location confirms phone numbers; the API takes a number.
        source: Origin of the booking, such as mobile.
        notify_by_sms: Hours before the appointment for a reminder; 0 for none.
        notify_by_email: Hours before the appointment for a reminder; 0 for none.
        api_id: ID in an external system.
    """

    phone: str
    name: str = attrs.field(metadata={"wire": "fullname"})
    email: str | Unset = UNSET
    code: int | Unset = UNSET
    """Code from an SMS, if the location confirms phone numbers; the API takes a number."""
    comment: str | Unset = UNSET
    source: str | Unset = attrs.field(default=UNSET, metadata={"wire": "type"})
    """Origin of the booking, such as mobile."""
    notify_by_sms: int | Unset = UNSET
    """Hours before the appointment for a reminder; 0 for none."""
    notify_by_email: int | Unset = UNSET
    """Hours before the appointment for a reminder; 0 for none."""
    api_id: str | int | None | Unset = UNSET
    """ID in an external system."""
    appointments: list[OnlineBookingAppointment]
