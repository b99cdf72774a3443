from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Model, model

if TYPE_CHECKING:
    from . import Currency, TeamMemberCalculationDailySalaryPayrollDaily


@model()
class TeamMemberCalculationDailySalary(Model):
    """Team member calculation daily salary."""

    payroll_daily: list[TeamMemberCalculationDailySalaryPayrollDaily] | None = None
    currency: Currency | None = None
