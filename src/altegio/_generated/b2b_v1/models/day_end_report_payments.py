# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from altegio._calls.model import Answer

if TYPE_CHECKING:
    from . import DayEndReportPaymentLine, DayEndReportPaymentTotals


class DayEndReportPayments(Answer, kw_only=True):
    """The money taken and the discounts given in a day-end report."""

    accounts: list[DayEndReportPaymentLine] | None = None
    """By cash desk or account."""
    discount: list[DayEndReportPaymentLine] | None = None
    """By discount and loyalty."""
    total: DayEndReportPaymentTotals | None = None

    def __post_init__(self) -> None:
        if self.total.__class__ is list:
            self._absent("total")
