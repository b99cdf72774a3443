from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from ..._model import Model, model

if TYPE_CHECKING:
    from . import TeamMemberCalculationSalaryTotalSum


@model()
class TeamMemberCalculationDailySalaryPayrollDaily(Model):
    """Team member calculation daily salary payroll daily."""

    date: dt.date | None = None
    payroll_sum: TeamMemberCalculationSalaryTotalSum | None = None
