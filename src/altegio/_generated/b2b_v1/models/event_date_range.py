# Generated from openapi/ by `make generate`; not edited by hand.
import datetime as dt

from altegio._calls.answer_model import AnswerModel


class EventDateRange(AnswerModel, kw_only=True):
    """The first and last dates with events.

    Attributes:
        min_date: YYYY-MM-DD.
        max_date: YYYY-MM-DD.
    """

    min_date: dt.date | None = None
    """YYYY-MM-DD."""
    max_date: dt.date | None = None
    """YYYY-MM-DD."""
