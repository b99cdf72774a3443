# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.answer_model import ALWAYS_SENT, AnswerModel


class CreatedBooking(
    AnswerModel,
    kw_only=True,
    rename={"appointment_id": "record_id", "appointment_hash": "record_hash"},
):
    """Created booking."""

    id: int = ALWAYS_SENT
    appointment_id: int | None = None
    appointment_hash: str | None = None
