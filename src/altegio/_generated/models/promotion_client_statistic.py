from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Model, model

if TYPE_CHECKING:
    from . import (
        PromotionClientStatisticClientStats,
        PromotionClientStatisticVisitsStatsByDay,
    )


@model()
class PromotionClientStatistic(Model):
    """Promotion client statistic."""

    client_stats: PromotionClientStatisticClientStats | None = None
    visits_stats_by_day: list[PromotionClientStatisticVisitsStatsByDay] | None = None
