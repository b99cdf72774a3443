# Generated from openapi/ by `make generate`; not edited by hand.
from typing import ClassVar

from altegio._calls.answer_model import AnswerModel

from .currency import Currency
from .salary_sums import SalarySums


class SalaryTotal(AnswerModel, kw_only=True):
    """A team member's salary in a period, accrued and paid."""

    _may_be_empty_list: ClassVar[frozenset[str]] = frozenset(["total_sum", "currency"])
    total_sum: SalarySums | None = None
    currency: Currency | None = None

    def _settle(self) -> None:
        self.__class__ = SalaryTotal  # pyright: ignore[reportAttributeAccessIssue]
        if self.total_sum.__class__ is list:
            self._clear_empty_list("total_sum")
        if self.currency.__class__ is list:
            self._clear_empty_list("currency")
