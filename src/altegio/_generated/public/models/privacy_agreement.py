# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.answer_model import AnswerModel


class PrivacyAgreement(AnswerModel, kw_only=True):
    """Privacy agreement."""

    content: str | None = None
