from __future__ import annotations

from ..._model import Answer


class TeamMemberPayrollCalculationSalaryDiscrepancy(
    Answer,
    kw_only=True,
):
    """Team member payroll calculation salary discrepancy."""

    reason: str | None = None
    actual_sum: int | float | None = None
    #: gap between actual and calculated salary
    difference_sum: int | float | None = None
