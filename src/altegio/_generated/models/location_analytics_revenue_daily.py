from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Model, model

if TYPE_CHECKING:
    pass


@model(
    {
        "tag": "label",
    }
)
class LocationAnalyticsRevenueDaily(Model):
    """Location analytics revenue daily."""

    #: name of the series
    tag: str | None = None
    #: a pair of numbers per day: UTC day start timestamp, value
    data: list[list[int | float | str]] | None = None
