from __future__ import annotations

from ..._model import Answer


class TeamMemberPayrollCalculationSalaryCalculationInfo(
    Answer,
    kw_only=True,
):
    """Team member payroll calculation salary calculation info."""

    criteria_title: str | None = None
    param_title: str | None = None
    scheme_title: str | None = None
