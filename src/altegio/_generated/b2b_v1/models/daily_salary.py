# Generated from openapi/ by `make generate`; not edited by hand.
from typing import ClassVar

from altegio._calls.answer_model import AnswerModel

from .currency import Currency
from .daily_salary_day import DailySalaryDay


class DailySalary(AnswerModel, kw_only=True):
    """A team member's salary day by day, accrued and paid."""

    _may_be_empty_list: ClassVar[frozenset[str]] = frozenset(["currency"])
    payroll_daily: list[DailySalaryDay] | None = None
    currency: Currency | None = None

    def _settle(self) -> None:
        self.__class__ = DailySalary  # pyright: ignore[reportAttributeAccessIssue]
        if self.currency.__class__ is list:
            self._clear_empty_list("currency")
