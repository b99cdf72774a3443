from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Model, model

if TYPE_CHECKING:
    from . import DiscountPromotionTransaction


@model()
class FiscalTransactionDetailsContainer(Model):
    """Transactions recorded by the cash register (POS)."""

    #: kind of receipt printed: 0 return, 1 sale
    last_operation_type: int | None = None
    transactions: list[DiscountPromotionTransaction] | None = None
