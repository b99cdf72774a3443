from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Model, model

if TYPE_CHECKING:
    from . import DocumentType


@model(
    {
        "promotion_id": "program_id",
        "chain_id": "salon_group_id",
        "item_appointment_id": "item_record_id",
        "products_transaction_id": "goods_transaction_id",
    }
)
class DiscountPromotionLoyaltyTransaction(Model):
    """Discount promotion loyalty transaction."""

    id: int | None = None
    status_id: int | None = None
    amount: int | float | None = None
    type_id: int | None = None
    promotion_id: int | None = None
    card_id: int | None = None
    chain_id: int | None = None
    item_id: int | None = None
    item_type_id: int | None = None
    item_appointment_id: int | None = None
    products_transaction_id: int | None = None
    is_discount: bool | None = None
    is_loyalty_withdraw: bool | None = None
    type: DocumentType | None = None
