from __future__ import annotations

from ..._model import Answer


class DayEndReportPaymentLine(
    Answer,
    kw_only=True,
):
    """Day end report payment line."""

    #: name of the discount or promotion
    title: str | None = None
    amount: int | float | None = None
