from __future__ import annotations

from ..._model import Model, model


@model()
class PromotionRevenueStatisticNew(Model):
    """New clients."""

    #: income from new clients
    all_sum: int | float | None = None
    #: income from returning clients
    returned_sum: int | float | None = None
