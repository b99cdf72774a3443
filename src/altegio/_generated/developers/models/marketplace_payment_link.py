# Generated from openapi/ by `make generate`; not edited by hand.

from altegio._calls.answer_model import AnswerModel


class MarketplacePaymentLink(AnswerModel, kw_only=True):
    """A link to a page where a location pays for an application."""

    url: str | None = None
