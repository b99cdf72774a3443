from __future__ import annotations

from typing import Any

from ..._model import Model, model


@model()
class FiscalTransactionDetailsContainer(Model):
    """Transactions recorded by the cash register (POS)."""

    #: kind of receipt printed: 0 return, 1 sale
    last_operation_type: int | None = None
    transactions: list[dict[str, Any]] | None = None
