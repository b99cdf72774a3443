# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.answer_model import ALWAYS_SENT, AnswerModel


class BookingWidgetLanguage(AnswerModel, kw_only=True):
    """A language of a booking widget."""

    id: int = ALWAYS_SENT
    code: str | None = None
    title: str | None = None
