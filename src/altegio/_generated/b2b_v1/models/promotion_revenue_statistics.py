# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from altegio._calls.model import Answer

if TYPE_CHECKING:
    from . import Currency, PromotionRevenueDay, PromotionRevenueGroups


class PromotionRevenueStatistics(Answer, kw_only=True):
    """What clients spent because of a promotion."""

    income_stats: PromotionRevenueGroups | None = None
    currency: Currency | None = None
    income_stats_by_day: list[PromotionRevenueDay] | None = None

    def __post_init__(self) -> None:
        if self.income_stats.__class__ is list:
            self._absent("income_stats")
        if self.currency.__class__ is list:
            self._absent("currency")
