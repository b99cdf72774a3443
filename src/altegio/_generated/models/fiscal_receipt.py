from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._model import Model, model

if TYPE_CHECKING:
    from . import DiscountPromotionTransaction


@model(
    {
        "fiscal_type": "kkm_type",
        "fiscal_transactions": "kkm_transactions",
    }
)
class FiscalReceipt(Model):
    """Fiscal receipt."""

    #: kind of cash register operation
    fiscal_type: int | None = None
    fiscal_transactions: list[DiscountPromotionTransaction] | None = None
    status: int | None = None
    bill_json: list[Any] | None = None
