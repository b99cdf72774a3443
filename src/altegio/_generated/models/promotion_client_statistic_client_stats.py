from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Model, model

if TYPE_CHECKING:
    from . import PromotionClientStatisticNew


@model()
class PromotionClientStatisticClientStats(Model):
    """Promotion client statistic client stats."""

    #: new clients
    new: PromotionClientStatisticNew | None = None
    #: old clients
    old: PromotionClientStatisticNew | None = None
    total: PromotionClientStatisticNew | None = None
