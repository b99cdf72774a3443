from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Answer

if TYPE_CHECKING:
    pass


class DayEndReportDataTransaction(
    Answer,
    kw_only=True,
):
    """Day end report data transaction."""

    accounts_amount: int | float | None = None
    loyalty_amount: int | float | None = None
    payment_type: str | None = None
