from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Model, model

if TYPE_CHECKING:
    from . import Currency, TeamMemberPeriodDailySalaryPeriodCalculationDaily


@model()
class TeamMemberPeriodDailySalary(Model):
    """Team member period daily salary."""

    period_calculation_daily: list[TeamMemberPeriodDailySalaryPeriodCalculationDaily] | None = None
    currency: Currency | None = None
