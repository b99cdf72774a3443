# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.answer_model import ALWAYS_SENT, AnswerModel


class LoyaltyCode(AnswerModel, kw_only=True):
    """A code generated for the sale of a membership or gift card."""

    code: str = ALWAYS_SENT
