# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.answer_model import AnswerModel


class PrivacyPolicyAgreement(AnswerModel, kw_only=True):
    """The text of a privacy policy."""

    content: str | None = None
