from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Model, model

if TYPE_CHECKING:
    from . import (
        Currency,
        PromotionRevenueStatisticIncomeStats,
        PromotionRevenueStatisticIncomeStatsByDay,
    )


@model()
class PromotionRevenueStatistic(Model):
    """Promotion revenue statistic."""

    income_stats: PromotionRevenueStatisticIncomeStats | None = None
    currency: Currency | None = None
    income_stats_by_day: list[PromotionRevenueStatisticIncomeStatsByDay] | None = None
