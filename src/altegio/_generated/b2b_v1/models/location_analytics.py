# Generated from openapi/ by `make generate`; not edited by hand.
from typing import ClassVar

from altegio._calls.answer_model import AnswerModel

from .appointment_stats import AppointmentStats
from .client_stats import ClientStats
from .occupancy_stats import OccupancyStats
from .revenue_stats import RevenueStats


class LocationAnalytics(
    AnswerModel,
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
    """A location's key figures in a period, compared with the preceding period."""

    _may_be_empty_list: ClassVar[frozenset[str]] = frozenset(
        [
            "revenue_total",
            "revenue_services",
            "revenue_products",
            "revenue_average",
            "revenue_average_services",
            "occupancy",
            "appointments",
            "clients",
        ]
    )
    revenue_total: RevenueStats | None = None
    revenue_services: RevenueStats | None = None
    revenue_products: RevenueStats | None = None
    revenue_average: RevenueStats | None = None
    revenue_average_services: RevenueStats | None = None
    occupancy: OccupancyStats | None = None
    appointments: AppointmentStats | None = None
    clients: ClientStats | None = None

    def _settle(self) -> None:
        self.__class__ = LocationAnalytics  # pyright: ignore[reportAttributeAccessIssue]
        if self.revenue_total.__class__ is list:
            self._clear_empty_list("revenue_total")
        if self.revenue_services.__class__ is list:
            self._clear_empty_list("revenue_services")
        if self.revenue_products.__class__ is list:
            self._clear_empty_list("revenue_products")
        if self.revenue_average.__class__ is list:
            self._clear_empty_list("revenue_average")
        if self.revenue_average_services.__class__ is list:
            self._clear_empty_list("revenue_average_services")
        if self.occupancy.__class__ is list:
            self._clear_empty_list("occupancy")
        if self.appointments.__class__ is list:
            self._clear_empty_list("appointments")
        if self.clients.__class__ is list:
            self._clear_empty_list("clients")
