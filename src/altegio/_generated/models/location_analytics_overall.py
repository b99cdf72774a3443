from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Model, model

if TYPE_CHECKING:
    from . import (
        LocationAnalyticsOverallAppointmentStats,
        LocationAnalyticsOverallClientStats,
        LocationAnalyticsOverallFullnessStats,
        LocationAnalyticsOverallIncomeTotalStats,
    )


@model(
    {
        "income_products_stats": "income_goods_stats",
        "appointment_stats": "record_stats",
    }
)
class LocationAnalyticsOverall(Model):
    """Location analytics overall."""

    income_total_stats: LocationAnalyticsOverallIncomeTotalStats | None = None
    income_services_stats: LocationAnalyticsOverallIncomeTotalStats | None = None
    income_products_stats: LocationAnalyticsOverallIncomeTotalStats | None = None
    income_average_stats: LocationAnalyticsOverallIncomeTotalStats | None = None
    income_average_services_stats: LocationAnalyticsOverallIncomeTotalStats | None = None
    fullness_stats: LocationAnalyticsOverallFullnessStats | None = None
    appointment_stats: LocationAnalyticsOverallAppointmentStats | None = None
    client_stats: LocationAnalyticsOverallClientStats | None = None
