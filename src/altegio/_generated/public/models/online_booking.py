# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.answer_model import ALWAYS_SENT, AnswerModel


class OnlineBooking(
    AnswerModel,
    kw_only=True,
    rename={"appointment_id": "record_id", "appointment_hash": "record_hash"},
):
    """An appointment that was booked.

    Attributes:
        id: The id that the request gave the appointment.
        appointment_hash: With it the client can read and cancel the appointment without a login.
    """

    id: int = ALWAYS_SENT
    """The id that the request gave the appointment."""
    appointment_id: int = ALWAYS_SENT
    appointment_hash: str = ALWAYS_SENT
    """With it the client can read and cancel the appointment without a login."""
