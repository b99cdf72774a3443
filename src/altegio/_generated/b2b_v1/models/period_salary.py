# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from altegio._calls.model import Answer

if TYPE_CHECKING:
    from . import Currency


class PeriodSalary(
    Answer,
    kw_only=True,
    rename={"products_sales_count": "goods_sales_count", "products_sales_sum": "goods_sales_sum"},
):
    """What a team member worked, sold and earned in a period."""

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

    def __post_init__(self) -> None:
        if self.currency.__class__ is list:
            self._absent("currency")
