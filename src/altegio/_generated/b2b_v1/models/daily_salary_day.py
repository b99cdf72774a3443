# Generated from openapi/ by `make generate`; not edited by hand.
import datetime as dt
from typing import ClassVar

from altegio._calls.answer_model import AnswerModel

from .salary_sums import SalarySums


class DailySalaryDay(AnswerModel, kw_only=True):
    """A team member's salary for one day, accrued and paid."""

    _may_be_empty_list: ClassVar[frozenset[str]] = frozenset(["payroll_sum"])
    date: dt.date | None = None
    payroll_sum: SalarySums | None = None

    def _settle(self) -> None:
        self.__class__ = DailySalaryDay  # pyright: ignore[reportAttributeAccessIssue]
        if self.payroll_sum.__class__ is list:
            self._clear_empty_list("payroll_sum")
