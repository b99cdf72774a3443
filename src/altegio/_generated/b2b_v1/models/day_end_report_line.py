# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from altegio._calls.model import Answer

if TYPE_CHECKING:
    from . import DayEndReportLinePayment


class DayEndReportLine(Answer, kw_only=True):
    """A service, product or other item in a day-end report, with what was paid for it."""

    item_title: str | None = None
    first_cost: int | float | None = None
    """Initial cost."""
    discount: int | float | None = None
    result_cost: int | float | None = None
    """Final cost."""
    transactions: list[DayEndReportLinePayment] | None = None
    """How it was paid."""
