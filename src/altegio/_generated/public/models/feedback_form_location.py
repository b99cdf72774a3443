# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.answer_model import ALWAYS_SENT, AnswerModel


class FeedbackFormLocation(AnswerModel, kw_only=True):
    """The location that a feedback form is about."""

    id: int = ALWAYS_SENT
    title: str | None = None
    logo: str | None = None
    address: str | None = None
