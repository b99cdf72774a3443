# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.answer_model import ALWAYS_SENT, AnswerModel

from .appointment_type import AppointmentType


class AppointmentCalendarSettings(
    AnswerModel,
    kw_only=True,
    rename={
        "appointment_type": "record_type",
        "max_event_clients": "activity_record_clients_count_max",
    },
):
    """A location's settings of the appointment calendar.

    Attributes:
        appointment_type: Default appointment type: 0 mixed, 1 individual, 2 group event.
        max_event_clients: Maximum number of seats in one group event.
        is_show_newsletter_agreement: Whether the booking form shows the newsletter checkbox.
        is_show_personal_data_processing_agreement: Whether the booking form shows the
            personal-data checkbox.
    """

    appointment_type: AppointmentType = ALWAYS_SENT
    """Default appointment type: 0 mixed, 1 individual, 2 group event."""
    max_event_clients: int = ALWAYS_SENT
    """Maximum number of seats in one group event."""
    is_show_newsletter_agreement: bool | None = None
    """Whether the booking form shows the newsletter checkbox."""
    is_show_personal_data_processing_agreement: bool | None = None
    """Whether the booking form shows the personal-data checkbox."""
