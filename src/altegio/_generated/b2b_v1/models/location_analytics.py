# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from typing import ClassVar

from altegio._calls.model import Answer

from .appointment_stats import AppointmentStats
from .client_stats import ClientStats
from .income_stats import IncomeStats
from .occupancy_stats import OccupancyStats


class LocationAnalytics(
    Answer,
    kw_only=True,
    rename={"income_products_stats": "income_goods_stats", "appointment_stats": "record_stats"},
):
    """A location's key figures in a period compared with the one before."""

    _may_be_empty_list: ClassVar[frozenset[str]] = frozenset(
        [
            "income_total_stats",
            "income_services_stats",
            "income_products_stats",
            "income_average_stats",
            "income_average_services_stats",
            "fullness_stats",
            "appointment_stats",
            "client_stats",
        ]
    )
    income_total_stats: IncomeStats | None = None
    income_services_stats: IncomeStats | None = None
    income_products_stats: IncomeStats | None = None
    income_average_stats: IncomeStats | None = None
    income_average_services_stats: IncomeStats | None = None
    fullness_stats: OccupancyStats | None = None
    appointment_stats: AppointmentStats | None = None
    client_stats: ClientStats | None = None

    def _settle(self) -> None:
        self.__class__ = LocationAnalytics
        if self.income_total_stats.__class__ is list:
            self._clear_empty_list("income_total_stats")
        if self.income_services_stats.__class__ is list:
            self._clear_empty_list("income_services_stats")
        if self.income_products_stats.__class__ is list:
            self._clear_empty_list("income_products_stats")
        if self.income_average_stats.__class__ is list:
            self._clear_empty_list("income_average_stats")
        if self.income_average_services_stats.__class__ is list:
            self._clear_empty_list("income_average_services_stats")
        if self.fullness_stats.__class__ is list:
            self._clear_empty_list("fullness_stats")
        if self.appointment_stats.__class__ is list:
            self._clear_empty_list("appointment_stats")
        if self.client_stats.__class__ is list:
            self._clear_empty_list("client_stats")
