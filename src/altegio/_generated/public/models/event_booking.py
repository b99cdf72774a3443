# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.answer_model import ALWAYS_SENT, AnswerModel


class EventBooking(
    AnswerModel, kw_only=True, rename={"appointment_id": "id", "appointment_hash": "hash"}
):
    """Booked places in an event.

    Attributes:
        appointment_hash: Lets the client read and cancel the appointment without logging in.
    """

    appointment_id: int = ALWAYS_SENT
    appointment_hash: str = ALWAYS_SENT
    """Lets the client read and cancel the appointment without logging in."""
