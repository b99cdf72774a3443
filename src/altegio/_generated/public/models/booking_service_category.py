# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.answer_model import ALWAYS_SENT, AnswerModel


class BookingServiceCategory(AnswerModel, kw_only=True):
    """Booking service category."""

    id: int = ALWAYS_SENT
    title: str | None = None
    gender: int | None = None
    api_id: str | int | None = None
    weight: int | None = None
