# Generated from openapi/ by `make generate`; not edited by hand.

import attrs

from altegio._calls.request_model import RequestModel, check_fields

from .appointment_type import AppointmentType


@attrs.define(kw_only=True, repr=False, field_transformer=check_fields)
class AppointmentCalendarSettingsUpdate(RequestModel):
    """Changes to a location's settings of the appointment calendar.

    Attributes:
        appointment_type: Default appointment type: 0 mixed, 1 individual, 2 group event.
        max_event_clients: Maximum number of seats in one group event.
    """

    appointment_type: AppointmentType = attrs.field(
        metadata={"wire": "record_type", "minimum": 0, "maximum": 2}
    )
    """Default appointment type: 0 mixed, 1 individual, 2 group event."""
    max_event_clients: int = attrs.field(
        metadata={"wire": "activity_record_clients_count_max", "minimum": 1, "maximum": 255}
    )
    """Maximum number of seats in one group event."""
