# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.answer_model import ALWAYS_SENT, AnswerModel


class FeedbackFormLanguage(AnswerModel, kw_only=True):
    """The language of a feedback form."""

    id: int = ALWAYS_SENT
    locale: str | None = None
    iso: str | None = None
