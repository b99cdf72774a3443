from __future__ import annotations

from ..._model import Answer


class TeamMemberPayrollCalculationSalaryCalculation(
    Answer,
    kw_only=True,
):
    """Team member payroll calculation salary calculation."""

    #: rule type
    type_slug: str | None = None
    value: int | float | None = None
    description: str | None = None
