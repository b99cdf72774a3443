from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Answer

if TYPE_CHECKING:
    from . import DayEndReportDataPaids, DayEndReportDataStats, DayEndReportDataZData


class DayEndReportData(
    Answer,
    kw_only=True,
):
    """Day end report data."""

    stats: DayEndReportDataStats | None = None
    #: payments
    paids: DayEndReportDataPaids | None = None
    z_data: dict[str, list[DayEndReportDataZData]] | None = None
    currency: str | None = None

    def __post_init__(self) -> None:
        if self.stats.__class__ is list:
            self._absent("stats")
        if self.paids.__class__ is list:
            self._absent("paids")
        if self.z_data.__class__ is list:
            self._absent("z_data", {})
