# Generated from openapi/ by `make generate`; not edited by hand.
import datetime as dt

from altegio._calls.answer_model import AnswerModel


class MarketplaceConnection(AnswerModel, kw_only=True):
    """Marketplace connection."""

    status: str | None = None
    created_at: dt.datetime | None = None
