# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.answer_model import AnswerModel


class BookingWidgetBackground(AnswerModel, kw_only=True):
    """Booking widget background."""

    sm: str | None = None
    norm: str | None = None
    origin: str | None = None
