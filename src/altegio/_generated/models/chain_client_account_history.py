from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Model, model

if TYPE_CHECKING:
    from . import (
        ChainClientAccountHistoryDepositTransaction,
        ChainClientAccountHistoryDepositTransactionType,
    )


@model()
class ChainClientAccountHistory(Model):
    """Chain client account history."""

    deposit_transaction: ChainClientAccountHistoryDepositTransaction | None = None
    deposit_transaction_type: ChainClientAccountHistoryDepositTransactionType | None = None
