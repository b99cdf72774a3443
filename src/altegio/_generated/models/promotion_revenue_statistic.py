from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Answer

if TYPE_CHECKING:
    from . import (
        Currency,
        PromotionRevenueStatisticIncomeStats,
        PromotionRevenueStatisticIncomeStatsByDay,
    )


class PromotionRevenueStatistic(
    Answer,
    kw_only=True,
):
    """Promotion revenue statistic."""

    income_stats: PromotionRevenueStatisticIncomeStats | None = None
    currency: Currency | None = None
    income_stats_by_day: list[PromotionRevenueStatisticIncomeStatsByDay] | None = None

    def __post_init__(self) -> None:
        if self.income_stats.__class__ is list:
            self._absent("income_stats")
        if self.currency.__class__ is list:
            self._absent("currency")
