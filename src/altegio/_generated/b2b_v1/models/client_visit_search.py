# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

import datetime as dt
from typing import Literal

import attrs

from altegio._calls.request_model import Request, check_fields


@attrs.define(kw_only=True, repr=False, field_transformer=check_fields)
class ClientVisitSearch(Request):
    """Whose visits to find, and which of them.

    Attributes:
        from_: First day of the period.
        to: Last day of the period.
        payment_statuses: paid_over: more than due was paid; pass [] for no payment filter.
        attendance: -1 no-show, 0 expected, 1 arrived, 2 confirmed.
    """

    client_id: int | None
    client_phone: str | None
    from_: dt.date | None = attrs.field(metadata={"wire": "from"})
    """First day of the period."""
    to: dt.date | None
    """Last day of the period."""
    payment_statuses: list[Literal["not_paid", "paid_not_full", "paid_full", "paid_over"]]
    """paid_over: more than due was paid; pass [] for no payment filter."""
    attendance: Literal[-1, 0, 1, 2] | None
    """-1 no-show, 0 expected, 1 arrived, 2 confirmed."""
