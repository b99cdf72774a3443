# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.answer_model import ALWAYS_SENT, AnswerModel


class OnlineAppointmentLocation(
    AnswerModel,
    kw_only=True,
    rename={
        "allow_delete_appointment": "allow_delete_record",
        "allow_change_appointment": "allow_change_record",
        "allow_change_appointment_delay_step": "allow_change_record_delay_step",
        "allow_delete_appointment_delay_step": "allow_delete_record_delay_step",
    },
):
    """The location of an appointment, as its client sees it.

    Attributes:
        allow_delete_appointment: Whether clients can cancel appointments.
        allow_change_appointment: Whether clients can move appointments.
    """

    id: int = ALWAYS_SENT
    title: str | None = None
    country_id: int | None = None
    country: str | None = None
    city_id: int | None = None
    city: str | None = None
    phone: str | None = None
    phones: list[str] | None = None
    timezone: str | None = None
    address: str | None = None
    coordinate_lat: int | float | None = None
    coordinate_lon: int | float | None = None
    allow_delete_appointment: bool | None = None
    """Whether clients can cancel appointments."""
    allow_change_appointment: bool | None = None
    """Whether clients can move appointments."""
    site: str | None = None
    currency_short_title: str | None = None
    allow_change_appointment_delay_step: int | None = None
    allow_delete_appointment_delay_step: int | None = None
