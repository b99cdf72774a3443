from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Request

if TYPE_CHECKING:
    pass


class AppointmentCalendarSettingsUpdate(
    Request,
    kw_only=True,
    rename={
        "appointment_type": "record_type",
        "event_appointment_clients_count_max": "activity_record_clients_count_max",
    },
):
    """Appointment calendar settings update."""

    #: default appointment type: 0 mixed, 1 individual, 2 group event
    appointment_type: int
    #: most seats in one group event
    event_appointment_clients_count_max: int
