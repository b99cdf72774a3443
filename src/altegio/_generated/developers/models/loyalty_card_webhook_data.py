# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.answer_model import ALWAYS_SENT, AnswerModel


class LoyaltyCardWebhookData(AnswerModel, kw_only=True):
    """Loyalty card webhook data."""

    id: int = ALWAYS_SENT
    balance: int | float = ALWAYS_SENT
    number: str = ALWAYS_SENT
    phone: str = ALWAYS_SENT
