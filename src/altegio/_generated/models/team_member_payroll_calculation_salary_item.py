from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from ..._model import Model, model

if TYPE_CHECKING:
    from . import (
        TeamMemberPayrollCalculationPaid,
        TeamMemberPayrollCalculationSalaryCalculationInfo,
        TeamMemberPayrollCalculationSalaryDiscrepancy,
        TeamMemberPayrollCalculationTarget,
    )


@model(
    {
        "appointment_id": "record_id",
    }
)
class TeamMemberPayrollCalculationSalaryItem(Model):
    """Team member payroll calculation salary item."""

    date: dt.date | None = None
    time: str | None = None
    #: id of the paid-for entity, such as an appointment or sale
    item_id: int | None = None
    item_type_slug: str | None = None
    salary_sum: int | float | None = None
    appointment_id: int | None = None
    client_id: int | None = None
    #: base cost
    cost: int | float | None = None
    paid: TeamMemberPayrollCalculationPaid | None = None
    salary_calculation_info: TeamMemberPayrollCalculationSalaryCalculationInfo | None = None
    targets: list[TeamMemberPayrollCalculationTarget] | None = None
    salary_discrepancy: TeamMemberPayrollCalculationSalaryDiscrepancy | None = None
