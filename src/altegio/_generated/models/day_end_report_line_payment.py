from __future__ import annotations

from ..._model import Answer


class DayEndReportLinePayment(
    Answer,
    kw_only=True,
):
    """Day end report line payment."""

    accounts_amount: int | float | None = None
    loyalty_amount: int | float | None = None
    payment_type: str | None = None
