# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

import datetime as dt

from altegio._calls.model import PROMISED, Answer


class FeedbackAppointment(Answer, kw_only=True, rename={"paid_cost": "payed_cost"}):
    """Feedback appointment."""

    id: int = PROMISED
    paid_cost: int | float | None = None
    date: dt.datetime | None = None
