from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Answer

if TYPE_CHECKING:
    pass


class AppointmentCalendarSettings(
    Answer,
    kw_only=True,
    rename={
        "appointment_type": "record_type",
        "event_appointment_clients_count_max": "activity_record_clients_count_max",
    },
):
    """Appointment calendar settings."""

    #: default appointment type: 0 mixed, 1 individual, 2 group event
    appointment_type: int | None = None
    #: most seats in one group event
    event_appointment_clients_count_max: int | None = None
    #: booking form shows the newsletter checkbox
    is_show_newsletter_agreement: bool | None = None
    #: booking form shows the personal-data checkbox
    is_show_personal_data_processing_agreement: bool | None = None
