from __future__ import annotations

from ..._model import Model, model


@model()
class FinancialTransactionAccount(Model):
    """Financial transaction account."""

    id: int | None = None
    title: str | None = None
    is_cash: bool | None = None
    is_default: bool | None = None
