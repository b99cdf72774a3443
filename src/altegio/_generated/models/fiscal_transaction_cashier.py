from __future__ import annotations

from ..._model import Model, model


@model()
class FiscalTransactionCashier(Model):
    """Fiscal transaction cashier."""

    id: int | None = None
    name: str | None = None
