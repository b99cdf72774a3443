# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.answer_model import ALWAYS_SENT, AnswerModel


class EventBooking(AnswerModel, kw_only=True):
    """Event booking."""

    id: int = ALWAYS_SENT
    hash: str | None = None
