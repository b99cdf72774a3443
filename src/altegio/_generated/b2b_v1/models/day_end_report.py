# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from altegio._calls.model import Answer

if TYPE_CHECKING:
    from . import DayEndReportClient, DayEndReportPayments, DayEndReportStats


class DayEndReport(Answer, kw_only=True, rename={"payments": "paids", "clients_by_time": "z_data"}):
    """What a location did and took on a day or in a period (the Z report)."""

    stats: DayEndReportStats | None = None
    payments: DayEndReportPayments | None = None
    clients_by_time: dict[str, list[DayEndReportClient]] | None = None
    currency: str | None = None

    def __post_init__(self) -> None:
        if self.stats.__class__ is list:
            self._absent("stats")
        if self.payments.__class__ is list:
            self._absent("payments")
        if self.clients_by_time.__class__ is list:
            self._absent("clients_by_time", {})
