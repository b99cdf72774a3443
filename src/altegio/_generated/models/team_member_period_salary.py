from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Model, model

if TYPE_CHECKING:
    from . import Currency, TeamMemberCalculationSalaryTotalSum


@model()
class TeamMemberPeriodSalary(Model):
    """Team member period salary."""

    total_sum: TeamMemberCalculationSalaryTotalSum | None = None
    currency: Currency | None = None
