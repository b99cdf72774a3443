# Generated from openapi/ by `make generate`; not edited by hand.
from typing import ClassVar

from altegio._calls.answer_model import AnswerModel

from .currency import Currency
from .period_daily_salary_day import PeriodDailySalaryDay


class PeriodDailySalary(AnswerModel, kw_only=True):
    """A team member's work and salary day by day."""

    _may_be_empty_list: ClassVar[frozenset[str]] = frozenset(["currency"])
    period_calculation_daily: list[PeriodDailySalaryDay] | None = None
    currency: Currency | None = None

    def _settle(self) -> None:
        self.__class__ = PeriodDailySalary  # pyright: ignore[reportAttributeAccessIssue]
        if self.currency.__class__ is list:
            self._clear_empty_list("currency")
