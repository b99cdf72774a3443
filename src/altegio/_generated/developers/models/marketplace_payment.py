# Generated from openapi/ by `make generate`; not edited by hand.
import datetime as dt

from altegio._calls.answer_model import ALWAYS_SENT, AnswerModel


class MarketplacePayment(
    AnswerModel, kw_only=True, rename={"amount": "payment_sum", "paid_at": "payment_date"}
):
    """A location's payment for an application.

    Attributes:
        period_from: Start of the period paid for.
        period_to: End of the period paid for.
    """

    id: int = ALWAYS_SENT
    is_refunded: bool | None = None
    period_from: dt.datetime | None = None
    """Start of the period paid for."""
    period_to: dt.datetime | None = None
    """End of the period paid for."""
    amount: int | float | None = None
    paid_at: dt.datetime | None = None
