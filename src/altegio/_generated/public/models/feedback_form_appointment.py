# Generated from openapi/ by `make generate`; not edited by hand.
import datetime as dt

from altegio._calls.answer_model import ALWAYS_SENT, AnswerModel


class FeedbackFormAppointment(AnswerModel, kw_only=True, rename={"paid_amount": "payed_cost"}):
    """The appointment that a feedback form is about.

    Attributes:
        paid_amount: In the main unit of the currency.
    """

    id: int = ALWAYS_SENT
    paid_amount: int | float | None = None
    """In the main unit of the currency."""
    date: dt.datetime | None = None
