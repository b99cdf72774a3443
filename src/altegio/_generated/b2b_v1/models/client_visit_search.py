# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

import datetime as dt
from typing import Literal

from altegio._calls.model import Request


class ClientVisitSearch(Request, kw_only=True, rename={"from_": "from"}):
    """Whose visits to find, and which of them."""

    client_id: int | None
    client_phone: str | None
    from_: dt.date | None
    """First day of the period."""
    to: dt.date | None
    """Last day of the period."""
    payment_statuses: list[Literal["not_paid", "paid_not_full", "paid_full", "paid_over"]]
    """paid_over: more than due was paid; pass [] for no payment filter."""
    attendance: Literal[-1, 0, 1, 2] | None
    """-1 no-show, 0 expected, 1 arrived, 2 confirmed."""
