# Generated from openapi/ by `make generate`; not edited by hand.
import datetime as dt

from altegio._calls.answer_model import AnswerModel


class PromotionRevenueDay(AnswerModel, kw_only=True):
    """A promotion's revenue on one day.

    Attributes:
        new_sum: Income from new clients.
        old_sum: Income from existing clients.
    """

    date: dt.date | None = None
    new_sum: int | float | None = None
    """Income from new clients."""
    old_sum: int | float | None = None
    """Income from existing clients."""
