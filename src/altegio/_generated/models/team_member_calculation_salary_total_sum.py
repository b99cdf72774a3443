from __future__ import annotations

from ..._model import Answer


class TeamMemberCalculationSalaryTotalSum(
    Answer,
    kw_only=True,
):
    """Team member calculation salary total sum."""

    income: int | float | None = None
    expense: int | float | None = None
    balance: int | float | None = None
