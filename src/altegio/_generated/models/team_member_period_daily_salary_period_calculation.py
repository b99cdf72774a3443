from __future__ import annotations

from ..._model import Answer


class TeamMemberPeriodDailySalaryPeriodCalculation(
    Answer,
    kw_only=True,
    rename={
        "products_sales_count": "goods_sales_count",
        "products_sales_sum": "goods_sales_sum",
    },
):
    """Team member period daily salary period calculation."""

    working_days_count: int | None = None
    working_hours_count: int | None = None
    group_services_count: int | None = None
    services_count: int | None = None
    services_sum: int | float | None = None
    products_sales_count: int | None = None
    products_sales_sum: int | float | None = None
    total_sum: int | float | None = None
    salary: int | float | None = None
