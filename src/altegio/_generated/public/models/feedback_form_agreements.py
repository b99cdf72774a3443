# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.answer_model import AnswerModel


class FeedbackFormAgreements(
    AnswerModel, kw_only=True, rename={"privacy_policy": "confidentiality_agreement"}
):
    """URLs of the terms that a client agrees to."""

    terms_of_use: str | None = None
    privacy_policy: str | None = None
