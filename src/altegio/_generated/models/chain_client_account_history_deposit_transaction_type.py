from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Answer

if TYPE_CHECKING:
    pass


class ChainClientAccountHistoryDepositTransactionType(
    Answer,
    kw_only=True,
):
    """Chain client account history deposit transaction type."""

    #: ID of the transaction type
    id: int | None = None
    #: name of the transaction type
    comment: str | None = None
