# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from altegio._calls.model import Request

if TYPE_CHECKING:
    from . import Attendance, PaymentStatus


class ClientVisitSearch(Request, kw_only=True, rename={"start_date": "from", "end_date": "to"}):
    """Whose visits to find, and which of them."""

    client_id: int | None
    client_phone: str | None
    start_date: dt.date | None
    """First day of the period."""
    end_date: dt.date | None
    """Last day of the period."""
    payment_statuses: list[PaymentStatus]
    """paid_over: more than due was paid; pass [] for no payment filter."""
    attendance: Attendance | None
    """-1 no-show, 0 expected, 1 arrived, 2 confirmed."""
