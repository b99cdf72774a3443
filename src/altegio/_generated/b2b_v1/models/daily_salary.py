# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from altegio._calls.model import Answer

if TYPE_CHECKING:
    from . import Currency, DailySalaryDay


class DailySalary(Answer, kw_only=True):
    """A team member's salary day by day, as accrued and paid."""

    payroll_daily: list[DailySalaryDay] | None = None
    currency: Currency | None = None

    def __post_init__(self) -> None:
        if self.currency.__class__ is list:
            self._absent("currency")
