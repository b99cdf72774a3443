# Generated from openapi/ by `make generate`; not edited by hand.
import datetime as dt
from typing import ClassVar

from altegio._calls.answer_model import AnswerModel

from .period_salary import PeriodSalary


class PeriodDailySalaryDay(AnswerModel, kw_only=True):
    """A team member's work and salary on one day."""

    _may_be_empty_list: ClassVar[frozenset[str]] = frozenset(["period_calculation"])
    date: dt.date | None = None
    period_calculation: PeriodSalary | None = None

    def _settle(self) -> None:
        self.__class__ = PeriodDailySalaryDay  # pyright: ignore[reportAttributeAccessIssue]
        if self.period_calculation.__class__ is list:
            self._clear_empty_list("period_calculation")
