# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from altegio._calls.model import Answer

if TYPE_CHECKING:
    from . import AppointmentStats, ClientStats, IncomeStats, OccupancyStats


class LocationAnalytics(
    Answer,
    kw_only=True,
    rename={"income_products_stats": "income_goods_stats", "appointment_stats": "record_stats"},
):
    """A location's key figures in a period compared with the one before."""

    income_total_stats: IncomeStats | None = None
    income_services_stats: IncomeStats | None = None
    income_products_stats: IncomeStats | None = None
    income_average_stats: IncomeStats | None = None
    income_average_services_stats: IncomeStats | None = None
    fullness_stats: OccupancyStats | None = None
    appointment_stats: AppointmentStats | None = None
    client_stats: ClientStats | None = None

    def __post_init__(self) -> None:
        if self.income_total_stats.__class__ is list:
            self._absent("income_total_stats")
        if self.income_services_stats.__class__ is list:
            self._absent("income_services_stats")
        if self.income_products_stats.__class__ is list:
            self._absent("income_products_stats")
        if self.income_average_stats.__class__ is list:
            self._absent("income_average_stats")
        if self.income_average_services_stats.__class__ is list:
            self._absent("income_average_services_stats")
        if self.fullness_stats.__class__ is list:
            self._absent("fullness_stats")
        if self.appointment_stats.__class__ is list:
            self._absent("appointment_stats")
        if self.client_stats.__class__ is list:
            self._absent("client_stats")
