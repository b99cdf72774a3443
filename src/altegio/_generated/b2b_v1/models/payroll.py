# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from altegio._calls.model import Answer

if TYPE_CHECKING:
    from . import Currency, PayrollItem, PayrollStatus


class Payroll(
    Answer,
    kw_only=True,
    rename={
        "location_id": "company_id",
        "team_member_id": "staff_id",
        "created_on": "date_create",
        "start_date": "date_from",
        "end_date": "date_to",
    },
):
    """A team member's pay for a period, as calculated and saved."""

    id: int | None = None
    location_id: int | None = None
    team_member_id: int | None = None
    amount: int | float | None = None
    status: PayrollStatus | None = None
    created_on: dt.date | None = None
    start_date: dt.date | None = None
    end_date: dt.date | None = None
    comment: str | None = None
    salary_items: list[PayrollItem] | None = None
    currency: Currency | None = None

    def __post_init__(self) -> None:
        if self.currency.__class__ is list:
            self._absent("currency")
