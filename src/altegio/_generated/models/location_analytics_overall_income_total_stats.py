from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Model, model

if TYPE_CHECKING:
    from . import Currency


@model()
class LocationAnalyticsOverallIncomeTotalStats(Model):
    """Location analytics overall income total stats."""

    current_sum: int | float | None = None
    #: value in the preceding period
    previous_sum: int | float | None = None
    #: current against previous; null if previous is 0 and current is not
    change_percent: int | float | None = None
    currency: Currency | None = None
