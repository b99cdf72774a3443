from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Answer

if TYPE_CHECKING:
    from . import PromotionRevenueStatisticNew


class PromotionRevenueStatisticIncomeStats(
    Answer,
    kw_only=True,
):
    """Promotion revenue statistic income stats."""

    #: new clients
    new: PromotionRevenueStatisticNew | None = None
    #: old clients
    old: PromotionRevenueStatisticNew | None = None
    total: PromotionRevenueStatisticNew | None = None

    def __post_init__(self) -> None:
        if self.new.__class__ is list:
            self._absent("new")
        if self.old.__class__ is list:
            self._absent("old")
        if self.total.__class__ is list:
            self._absent("total")
