from __future__ import annotations

from ..._model import Model, model


@model()
class TeamMemberPayrollCalculationSalaryCalculation(Model):
    """Team member payroll calculation salary calculation."""

    #: rule type
    type_slug: str | None = None
    value: int | float | None = None
    description: str | None = None
