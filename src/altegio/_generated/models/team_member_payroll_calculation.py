from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from ..._model import Model, model

if TYPE_CHECKING:
    from . import Currency, TeamMemberPayrollCalculationSalaryItem


@model(
    {
        "location_id": "company_id",
        "team_member_id": "staff_id",
    }
)
class TeamMemberPayrollCalculation(Model):
    """Team member payroll calculation."""

    id: int | None = None
    location_id: int | None = None
    team_member_id: int | None = None
    amount: int | float | None = None
    status: str | None = None
    date_create: dt.date | None = None
    date_from: dt.date | None = None
    date_to: dt.date | None = None
    comment: str | None = None
    salary_items: list[TeamMemberPayrollCalculationSalaryItem] | None = None
    currency: Currency | None = None
