from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from ..._model import Model, model

if TYPE_CHECKING:
    pass


@model()
class PromotionClientStatisticVisitsStatsByDay(Model):
    """Promotion client statistic visits stats by day."""

    date: dt.date | None = None
    #: new clients
    new_count: int | None = None
    #: old clients
    old_count: int | None = None
