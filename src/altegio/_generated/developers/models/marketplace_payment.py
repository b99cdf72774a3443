# Generated from openapi/ by `make generate`; not edited by hand.
import datetime as dt

from altegio._calls.answer_model import ALWAYS_SENT, AnswerModel


class MarketplacePayment(AnswerModel, kw_only=True):
    """Marketplace payment."""

    payment_sum: int | float | None = None
    id: int = ALWAYS_SENT
    payment_date: dt.datetime | None = None
    is_refunded: bool | None = None
    period_from: dt.datetime | None = None
    period_to: dt.datetime | None = None
