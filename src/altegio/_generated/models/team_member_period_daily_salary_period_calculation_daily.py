from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from ..._model import Answer

if TYPE_CHECKING:
    from . import TeamMemberPeriodDailySalaryPeriodCalculation


class TeamMemberPeriodDailySalaryPeriodCalculationDaily(
    Answer,
    kw_only=True,
):
    """Team member period daily salary period calculation daily."""

    date: dt.date | None = None
    period_calculation: TeamMemberPeriodDailySalaryPeriodCalculation | None = None

    def __post_init__(self) -> None:
        if self.period_calculation.__class__ is list:
            self._absent("period_calculation")
