from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Model, model

if TYPE_CHECKING:
    from . import Currency, TeamMemberCalculationSalaryTotalSum


@model()
class TeamMemberSalaryCalculation(Model):
    """Team member salary calculation."""

    total_sum: TeamMemberCalculationSalaryTotalSum | None = None
    currency: Currency | None = None
