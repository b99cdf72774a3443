# Generated from openapi/ by `make generate`; not edited by hand.
from typing import ClassVar

from altegio._calls.answer_model import AnswerModel

from .payroll_target_rule import PayrollTargetRule
from .sale_item_kind import SaleItemKind


class PayrollTarget(AnswerModel, kw_only=True):
    """A part of an item for which pay was calculated.

    Attributes:
        cost: Sale cost.
        salary_sum: Salary calculated for the target in total.
        salary_promotion_sum: Salary calculated for promoting the target.
    """

    _may_be_empty_list: ClassVar[frozenset[str]] = frozenset(["salary_calculation"])
    target_type_slug: SaleItemKind | None = None
    target_id: int | None = None
    title: str | None = None
    cost: int | float | None = None
    """Sale cost."""
    net_cost: int | float | None = None
    salary_sum: int | float | None = None
    """Salary calculated for the target in total."""
    salary_promotion_sum: int | float | None = None
    """Salary calculated for promoting the target."""
    salary_calculation: PayrollTargetRule | None = None

    def _settle(self) -> None:
        self.__class__ = PayrollTarget  # pyright: ignore[reportAttributeAccessIssue]
        if self.salary_calculation.__class__ is list:
            self._clear_empty_list("salary_calculation")
