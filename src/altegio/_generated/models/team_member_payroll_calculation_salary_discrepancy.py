from __future__ import annotations

from ..._model import Model, model


@model()
class TeamMemberPayrollCalculationSalaryDiscrepancy(Model):
    """Team member payroll calculation salary discrepancy."""

    reason: str | None = None
    actual_sum: str | None = None
    #: gap between actual and calculated salary
    difference_sum: str | None = None
