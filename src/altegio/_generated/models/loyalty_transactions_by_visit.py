from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Answer

if TYPE_CHECKING:
    from . import DocumentType, LoyaltyTransactionsByVisitPromotion


class LoyaltyTransactionsByVisit(
    Answer,
    kw_only=True,
    rename={
        "promotion_id": "program_id",
        "chain_id": "salon_group_id",
        "item_appointment_id": "item_record_id",
        "products_transaction_id": "goods_transaction_id",
        "promotion": "program",
    },
):
    """Loyalty transactions by visit."""

    #: loyalty transaction ID
    id: int | None = None
    status_id: int | None = None
    amount: int | float | None = None
    #: transaction type ID
    type_id: int | None = None
    promotion_id: int | None = None
    #: loyalty card ID
    card_id: int | None = None
    chain_id: int | None = None
    #: product or service the promotion applies to
    item_id: int | None = None
    #: operation type ID
    item_type_id: int | None = None
    #: appointment the item belongs to
    item_appointment_id: int | None = None
    #: product transaction ID
    products_transaction_id: int | None = None
    is_discount: bool | None = None
    #: whether applying it was undone
    is_loyalty_withdraw: bool | None = None
    #: loyalty type
    type: DocumentType | None = None
    promotion: LoyaltyTransactionsByVisitPromotion | None = None

    def __post_init__(self) -> None:
        if self.type.__class__ is list:
            self._absent("type")
        if self.promotion.__class__ is list:
            self._absent("promotion")
