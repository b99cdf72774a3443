# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.answer_model import AnswerModel


class FeedbackAgreements(AnswerModel, kw_only=True):
    """Feedback agreements."""

    terms_of_use: str | None = None
    confidentiality_agreement: str | None = None
