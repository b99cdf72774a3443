from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Model, model

if TYPE_CHECKING:
    pass


@model()
class DayEndReportDataTransaction(Model):
    """Day end report data transaction."""

    accounts_amount: int | float | None = None
    loyalty_amount: int | float | None = None
    payment_type: str | None = None
