from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Model, model

if TYPE_CHECKING:
    pass


@model()
class DayEndReportDataTransaction(Model):
    """Day end report data transaction."""

    #: paid to an account
    accounts_amount: int | float | None = None
    #: paid by loyalty
    loyalty_amount: int | float | None = None
    payment_type: str | None = None
