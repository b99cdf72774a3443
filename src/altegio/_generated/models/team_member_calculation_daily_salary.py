from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Answer

if TYPE_CHECKING:
    from . import Currency, TeamMemberCalculationDailySalaryPayrollDaily


class TeamMemberCalculationDailySalary(
    Answer,
    kw_only=True,
):
    """Team member calculation daily salary."""

    payroll_daily: list[TeamMemberCalculationDailySalaryPayrollDaily] | None = None
    currency: Currency | None = None

    def __post_init__(self) -> None:
        if self.currency.__class__ is list:
            self._absent("currency")
