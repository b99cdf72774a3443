# Generated from openapi/ by `make generate`; not edited by hand.
from typing import ClassVar

from altegio._calls.answer_model import AnswerModel

from .currency import Currency
from .promotion_revenue_day import PromotionRevenueDay
from .promotion_revenue_groups import PromotionRevenueGroups


class PromotionRevenueStatistics(
    AnswerModel,
    kw_only=True,
    rename={"revenue_stats": "income_stats", "revenue_stats_by_day": "income_stats_by_day"},
):
    """Revenue statistics of a promotion."""

    _may_be_empty_list: ClassVar[frozenset[str]] = frozenset(["revenue_stats", "currency"])
    revenue_stats: PromotionRevenueGroups | None = None
    currency: Currency | None = None
    revenue_stats_by_day: list[PromotionRevenueDay] | None = None

    def _settle(self) -> None:
        self.__class__ = PromotionRevenueStatistics  # pyright: ignore[reportAttributeAccessIssue]
        if self.revenue_stats.__class__ is list:
            self._clear_empty_list("revenue_stats")
        if self.currency.__class__ is list:
            self._clear_empty_list("currency")
