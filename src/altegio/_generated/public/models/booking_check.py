# Generated from openapi/ by `make generate`; not edited by hand.

import attrs

from altegio._calls.request_model import RequestModel, check_fields

from .booking_item import BookingItem


@attrs.define(kw_only=True, repr=False, field_transformer=check_fields)
class BookingCheck(RequestModel):
    """Booking check."""

    appointments: list[BookingItem]
