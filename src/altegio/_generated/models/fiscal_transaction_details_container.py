from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Answer

if TYPE_CHECKING:
    from . import DiscountPromotionTransaction


class FiscalTransactionDetailsContainer(
    Answer,
    kw_only=True,
):
    """Transactions recorded by the cash register (POS)."""

    #: kind of receipt printed: 0 return, 1 sale
    last_operation_type: int | None = None
    transactions: list[DiscountPromotionTransaction] | None = None
