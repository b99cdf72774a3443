from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Answer

if TYPE_CHECKING:
    from . import PromotionClientStatisticNew


class PromotionClientStatisticClientStats(
    Answer,
    kw_only=True,
):
    """Promotion client statistic client stats."""

    #: new clients
    new: PromotionClientStatisticNew | None = None
    #: old clients
    old: PromotionClientStatisticNew | None = None
    total: PromotionClientStatisticNew | None = None

    def __post_init__(self) -> None:
        if self.new.__class__ is list:
            self._absent("new")
        if self.old.__class__ is list:
            self._absent("old")
        if self.total.__class__ is list:
            self._absent("total")
