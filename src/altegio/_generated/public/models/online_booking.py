# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.answer_model import ALWAYS_SENT, AnswerModel


class OnlineBooking(
    AnswerModel,
    kw_only=True,
    rename={"appointment_id": "record_id", "appointment_hash": "record_hash"},
):
    """A booked appointment.

    Attributes:
        id: ID that the request gave the appointment.
        appointment_hash: Lets the client read and cancel the appointment without logging in.
    """

    id: int = ALWAYS_SENT
    """ID that the request gave the appointment."""
    appointment_id: int = ALWAYS_SENT
    appointment_hash: str = ALWAYS_SENT
    """Lets the client read and cancel the appointment without logging in."""
