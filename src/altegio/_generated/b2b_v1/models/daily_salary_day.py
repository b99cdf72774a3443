# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from altegio._calls.model import Answer

if TYPE_CHECKING:
    from . import SalarySums


class DailySalaryDay(Answer, kw_only=True):
    """A team member's salary of one day, as accrued and paid."""

    date: dt.date | None = None
    payroll_sum: SalarySums | None = None

    def __post_init__(self) -> None:
        if self.payroll_sum.__class__ is list:
            self._absent("payroll_sum")
