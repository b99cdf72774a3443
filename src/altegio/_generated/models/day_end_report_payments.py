from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Answer

if TYPE_CHECKING:
    from . import DayEndReportPaymentLine, DayEndReportPaymentTotals


class DayEndReportPayments(
    Answer,
    kw_only=True,
):
    """Payments."""

    #: by cash desk or account
    accounts: list[DayEndReportPaymentLine] | None = None
    #: by discount and loyalty
    discount: list[DayEndReportPaymentLine] | None = None
    total: DayEndReportPaymentTotals | None = None

    def __post_init__(self) -> None:
        if self.total.__class__ is list:
            self._absent("total")
