from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Model, model

if TYPE_CHECKING:
    pass


@model()
class ChainClientAccountHistoryDepositTransactionType(Model):
    """Chain client account history deposit transaction type."""

    #: ID of the transaction type
    id: int | None = None
    #: name of the transaction type
    comment: str | None = None
