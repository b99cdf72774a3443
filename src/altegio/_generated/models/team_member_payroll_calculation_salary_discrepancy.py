from __future__ import annotations

from ..._model import Model, model


@model()
class TeamMemberPayrollCalculationSalaryDiscrepancy(Model):
    """Team member payroll calculation salary discrepancy."""

    reason: str | None = None
    actual_sum: int | float | None = None
    #: gap between actual and calculated salary
    difference_sum: int | float | None = None
