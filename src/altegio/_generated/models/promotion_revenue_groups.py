from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Answer

if TYPE_CHECKING:
    from . import PromotionRevenueSums


class PromotionRevenueGroups(
    Answer,
    kw_only=True,
):
    """Promotion revenue groups."""

    #: new clients
    new: PromotionRevenueSums | None = None
    #: old clients
    old: PromotionRevenueSums | None = None
    total: PromotionRevenueSums | None = None

    def __post_init__(self) -> None:
        if self.new.__class__ is list:
            self._absent("new")
        if self.old.__class__ is list:
            self._absent("old")
        if self.total.__class__ is list:
            self._absent("total")
