# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from altegio._calls.model import Request

if TYPE_CHECKING:
    from . import AppointmentType


class AppointmentCalendarSettingsUpdate(
    Request,
    kw_only=True,
    rename={
        "appointment_type": "record_type",
        "max_event_clients": "activity_record_clients_count_max",
    },
):
    """What to change of a location's calendar settings."""

    appointment_type: AppointmentType
    """Default appointment type: 0 mixed, 1 individual, 2 group event."""
    max_event_clients: int
    """Most seats in one group event."""
