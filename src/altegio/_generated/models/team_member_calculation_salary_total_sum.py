from __future__ import annotations

from ..._model import Model, model


@model()
class TeamMemberCalculationSalaryTotalSum(Model):
    """Team member calculation salary total sum."""

    income: int | float | None = None
    expense: int | float | None = None
    balance: int | float | None = None
