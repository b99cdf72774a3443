from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Model, model

if TYPE_CHECKING:
    from . import PromotionRevenueStatisticNew


@model()
class PromotionRevenueStatisticIncomeStats(Model):
    """Promotion revenue statistic income stats."""

    #: new clients
    new: PromotionRevenueStatisticNew | None = None
    #: old clients
    old: PromotionRevenueStatisticNew | None = None
    total: PromotionRevenueStatisticNew | None = None
