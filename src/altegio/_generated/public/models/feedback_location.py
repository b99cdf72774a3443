# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.answer_model import ALWAYS_SENT, AnswerModel


class FeedbackLocation(AnswerModel, kw_only=True):
    """Feedback location."""

    id: int = ALWAYS_SENT
    title: str | None = None
    logo: str | None = None
    address: str | None = None
