from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Literal

from ..._model import Request

if TYPE_CHECKING:
    pass


class ClientVisitSearch(
    Request,
    kw_only=True,
    rename={
        "from_": "from",
    },
):
    """Client visit search."""

    client_id: int | None
    client_phone: str | None
    #: first day of the period
    from_: dt.date | None
    #: last day of the period
    to: dt.date | None
    #: paid_over: more than due was paid; pass [] for no payment filter
    payment_statuses: list[Literal["not_paid", "paid_not_full", "paid_full", "paid_over"]]
    #: -1 no-show, 0 expected, 1 arrived, 2 confirmed
    attendance: Literal[-1, 0, 1, 2] | None
