# Generated from openapi/ by `make generate`; not edited by hand.
import datetime as dt

from altegio._calls.answer_model import AnswerModel


class PromotionVisitsDay(AnswerModel, kw_only=True):
    """Visits of new and existing clients on one day of a promotion.

    Attributes:
        new_count: New clients.
        old_count: Existing clients.
    """

    date: dt.date | None = None
    new_count: int | None = None
    """New clients."""
    old_count: int | None = None
    """Existing clients."""
