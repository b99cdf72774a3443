# Generated from openapi/ by `make generate`; not edited by hand.
from typing import ClassVar

from altegio._calls.answer_model import AnswerModel

from .currency import Currency


class PeriodSalary(
    AnswerModel,
    kw_only=True,
    rename={"products_sales_count": "goods_sales_count", "products_sales_sum": "goods_sales_sum"},
):
    """A team member's work, sales and earnings in a period."""

    _may_be_empty_list: ClassVar[frozenset[str]] = frozenset(["currency"])
    working_days_count: int | None = None
    working_hours_count: int | None = None
    group_services_count: int | None = None
    services_count: int | None = None
    services_sum: int | float | None = None
    products_sales_count: int | None = None
    products_sales_sum: int | float | None = None
    total_sum: int | float | None = None
    salary: int | float | None = None
    currency: Currency | None = None

    def _settle(self) -> None:
        self.__class__ = PeriodSalary  # pyright: ignore[reportAttributeAccessIssue]
        if self.currency.__class__ is list:
            self._clear_empty_list("currency")
