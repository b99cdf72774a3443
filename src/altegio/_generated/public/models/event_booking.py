# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.answer_model import ALWAYS_SENT, AnswerModel


class EventBooking(
    AnswerModel, kw_only=True, rename={"appointment_id": "id", "appointment_hash": "hash"}
):
    """Places in an event that were booked.

    Attributes:
        appointment_hash: With it the client can read and cancel the appointment without a login.
    """

    appointment_id: int = ALWAYS_SENT
    appointment_hash: str = ALWAYS_SENT
    """With it the client can read and cancel the appointment without a login."""
