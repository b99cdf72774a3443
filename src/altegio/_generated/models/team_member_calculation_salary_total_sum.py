from __future__ import annotations

from ..._model import Model, model


@model()
class TeamMemberCalculationSalaryTotalSum(Model):
    """Team member calculation salary total sum."""

    income: str | None = None
    expense: str | None = None
    balance: str | None = None
