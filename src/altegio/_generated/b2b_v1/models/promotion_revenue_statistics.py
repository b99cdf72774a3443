# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from altegio._calls.model import Answer

if TYPE_CHECKING:
    from . import Currency, PromotionRevenueDay, PromotionRevenueGroups


class PromotionRevenueStatistics(
    Answer,
    kw_only=True,
    rename={"revenue_stats": "income_stats", "revenue_stats_by_day": "income_stats_by_day"},
):
    """What clients spent because of a promotion."""

    revenue_stats: PromotionRevenueGroups | None = None
    currency: Currency | None = None
    revenue_stats_by_day: list[PromotionRevenueDay] | None = None

    def __post_init__(self) -> None:
        if self.revenue_stats.__class__ is list:
            self._absent("revenue_stats")
        if self.currency.__class__ is list:
            self._absent("currency")
