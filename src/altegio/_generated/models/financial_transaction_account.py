from __future__ import annotations

from ..._model import Answer


class FinancialTransactionAccount(
    Answer,
    kw_only=True,
):
    """Financial transaction account."""

    id: int | None = None
    title: str | None = None
    is_cash: bool | None = None
    is_default: bool | None = None
