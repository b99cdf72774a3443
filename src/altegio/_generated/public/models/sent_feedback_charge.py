# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.answer_model import AnswerModel


class SentFeedbackCharge(AnswerModel, kw_only=True):
    """The page on which the tips are paid."""

    url: str | None = None
