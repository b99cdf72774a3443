from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Model, model

if TYPE_CHECKING:
    pass


@model(
    {
        "appointment_type": "record_type",
        "event_appointment_clients_count_max": "activity_record_clients_count_max",
    },
    request=True,
)
class AppointmentCalendarSettingUpdate(Model):
    """Appointment calendar setting update."""

    #: default appointment type: 0 mixed, 1 individual, 2 group event
    appointment_type: int
    #: most seats in one group event
    event_appointment_clients_count_max: int
