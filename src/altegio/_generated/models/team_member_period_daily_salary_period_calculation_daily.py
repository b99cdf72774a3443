from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from ..._model import Model, model

if TYPE_CHECKING:
    from . import TeamMemberPeriodDailySalaryPeriodCalculation


@model()
class TeamMemberPeriodDailySalaryPeriodCalculationDaily(Model):
    """Team member period daily salary period calculation daily."""

    date: dt.date | None = None
    period_calculation: TeamMemberPeriodDailySalaryPeriodCalculation | None = None
