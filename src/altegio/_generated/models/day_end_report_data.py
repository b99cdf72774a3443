from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Model, model

if TYPE_CHECKING:
    from . import DayEndReportDataPaids, DayEndReportDataStats, DayEndReportDataZData


@model()
class DayEndReportData(Model):
    """Day end report data."""

    stats: DayEndReportDataStats | None = None
    #: payments
    paids: DayEndReportDataPaids | None = None
    z_data: dict[str, list[DayEndReportDataZData]] | None = None
    currency: str | None = None
