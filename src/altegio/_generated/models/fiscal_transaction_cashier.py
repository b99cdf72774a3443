from __future__ import annotations

from ..._model import Answer


class FiscalTransactionCashier(
    Answer,
    kw_only=True,
):
    """Fiscal transaction cashier."""

    id: int | None = None
    name: str | None = None
