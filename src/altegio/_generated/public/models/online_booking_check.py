# Generated from openapi/ by `make generate`; not edited by hand.

import attrs

from altegio._calls.request_model import RequestModel, check_fields

from .online_booking_appointment import OnlineBookingAppointment


@attrs.define(kw_only=True, repr=False, field_transformer=check_fields)
class OnlineBookingCheck(RequestModel):
    """Appointments to check."""

    appointments: list[OnlineBookingAppointment]
