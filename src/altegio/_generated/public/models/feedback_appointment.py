# Generated from openapi/ by `make generate`; not edited by hand.
import datetime as dt

from altegio._calls.answer_model import ALWAYS_SENT, AnswerModel


class FeedbackAppointment(AnswerModel, kw_only=True, rename={"paid_cost": "payed_cost"}):
    """Feedback appointment."""

    id: int = ALWAYS_SENT
    paid_cost: int | float | None = None
    date: dt.datetime | None = None
