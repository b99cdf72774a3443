# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from altegio._calls.model import Answer

if TYPE_CHECKING:
    from . import PeriodSalary


class PeriodDailySalaryDay(Answer, kw_only=True):
    """A team member's work and salary of one day."""

    date: dt.date | None = None
    period_calculation: PeriodSalary | None = None

    def __post_init__(self) -> None:
        if self.period_calculation.__class__ is list:
            self._absent("period_calculation")
