from __future__ import annotations

from ..._model import Answer


class DayEndReportPaymentTotals(
    Answer,
    kw_only=True,
):
    """Day end report payment totals."""

    #: sum over all accounts
    accounts: int | float | None = None
    #: sum over all loyalty payments
    discount: int | float | None = None
