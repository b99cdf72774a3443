# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.answer_model import ALWAYS_SENT, AnswerModel


class FeedbackLanguage(AnswerModel, kw_only=True):
    """Feedback language."""

    id: int = ALWAYS_SENT
    locale: str | None = None
    iso: str | None = None
