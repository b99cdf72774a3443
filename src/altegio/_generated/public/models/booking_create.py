# Generated from openapi/ by `make generate`; not edited by hand.

import attrs

from altegio._calls.request_model import RequestModel, check_fields
from altegio._calls.wire import UNSET, Unset

from .booking_item import BookingItem


@attrs.define(kw_only=True, repr=False, field_transformer=check_fields)
class BookingCreate(RequestModel):
    """Booking create."""

    phone: str
    name: str = attrs.field(metadata={"wire": "fullname"})
    email: str | Unset = UNSET
    code: int | Unset = UNSET
    comment: str | Unset = UNSET
    type: str | Unset = UNSET
    notify_by_sms: int | float | Unset = UNSET
    notify_by_email: int | float | Unset = UNSET
    api_id: int | Unset = UNSET
    appointments: list[BookingItem] | Unset = UNSET
