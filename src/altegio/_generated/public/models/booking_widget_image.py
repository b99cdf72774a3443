# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.answer_model import AnswerModel


class BookingWidgetImage(AnswerModel, kw_only=True):
    """An image in three sizes."""

    sm: str | None = None
    norm: str | None = None
    origin: str | None = None
