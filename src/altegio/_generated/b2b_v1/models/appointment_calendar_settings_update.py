# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from altegio._calls.model import Request


class AppointmentCalendarSettingsUpdate(
    Request,
    kw_only=True,
    rename={
        "appointment_type": "record_type",
        "event_appointment_clients_count_max": "activity_record_clients_count_max",
    },
):
    """What to change of a location's calendar settings."""

    appointment_type: int
    """Default appointment type: 0 mixed, 1 individual, 2 group event."""
    event_appointment_clients_count_max: int
    """Most seats in one group event."""
