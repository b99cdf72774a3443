# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from altegio._calls.model import Answer

if TYPE_CHECKING:
    from . import AppointmentStats, ClientStats, OccupancyStats, RevenueStats


class LocationAnalytics(
    Answer,
    kw_only=True,
    rename={
        "revenue_total": "income_total_stats",
        "revenue_services": "income_services_stats",
        "revenue_products": "income_goods_stats",
        "revenue_average": "income_average_stats",
        "revenue_average_services": "income_average_services_stats",
        "occupancy": "fullness_stats",
        "appointments": "record_stats",
        "clients": "client_stats",
    },
):
    """A location's key figures in a period compared with the one before."""

    revenue_total: RevenueStats | None = None
    revenue_services: RevenueStats | None = None
    revenue_products: RevenueStats | None = None
    revenue_average: RevenueStats | None = None
    revenue_average_services: RevenueStats | None = None
    occupancy: OccupancyStats | None = None
    appointments: AppointmentStats | None = None
    clients: ClientStats | None = None

    def __post_init__(self) -> None:
        if self.revenue_total.__class__ is list:
            self._absent("revenue_total")
        if self.revenue_services.__class__ is list:
            self._absent("revenue_services")
        if self.revenue_products.__class__ is list:
            self._absent("revenue_products")
        if self.revenue_average.__class__ is list:
            self._absent("revenue_average")
        if self.revenue_average_services.__class__ is list:
            self._absent("revenue_average_services")
        if self.occupancy.__class__ is list:
            self._absent("occupancy")
        if self.appointments.__class__ is list:
            self._absent("appointments")
        if self.clients.__class__ is list:
            self._absent("clients")
