from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Answer

if TYPE_CHECKING:
    from . import DocumentType


class DiscountPromotionLoyaltyTransaction(
    Answer,
    kw_only=True,
    rename={
        "promotion_id": "program_id",
        "chain_id": "salon_group_id",
        "item_appointment_id": "item_record_id",
        "products_transaction_id": "goods_transaction_id",
    },
):
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

    def __post_init__(self) -> None:
        if self.type.__class__ is list:
            self._absent("type")
