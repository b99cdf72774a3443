# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.answer_model import AnswerModel


class MarketplacePaymentLink(AnswerModel, kw_only=True):
    """Marketplace payment link."""

    url: str | None = None
