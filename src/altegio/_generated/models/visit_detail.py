from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Answer

if TYPE_CHECKING:
    from . import (
        DiscountPromotionLoyaltyTransaction,
        DiscountPromotionPaymentTransaction,
        FiscalTransactionDetailsContainer,
        Item,
    )


class VisitDetail(
    Answer,
    kw_only=True,
    rename={
        "fiscal_transaction_details_container": "kkm_transaction_details_container",
    },
):
    """Visit detail."""

    payment_transactions: list[DiscountPromotionPaymentTransaction] | None = None
    loyalty_transactions: list[DiscountPromotionLoyaltyTransaction] | None = None
    #: fiscal register operations
    fiscal_transaction_details_container: FiscalTransactionDetailsContainer | None = None
    #: products and services sold
    items: list[Item] | None = None

    def __post_init__(self) -> None:
        if self.fiscal_transaction_details_container.__class__ is list:
            self._absent("fiscal_transaction_details_container")
