# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.answer_model import ALWAYS_SENT, AnswerModel


class LoyaltyCardWebhookData(AnswerModel, kw_only=True):
    """A loyalty card in short form, as sent in a webhook.

    Attributes:
        phone: Phone number that the card belongs to.
    """

    id: int = ALWAYS_SENT
    balance: int | float = ALWAYS_SENT
    number: str = ALWAYS_SENT
    phone: str = ALWAYS_SENT
    """Phone number that the card belongs to."""
