from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Model, model

if TYPE_CHECKING:
    from . import (
        DiscountPromotionLoyaltyTransaction,
        DiscountPromotionPaymentTransaction,
        FiscalTransactionDetailsContainer,
        Item,
    )


@model(
    {
        "fiscal_transaction_details_container": "kkm_transaction_details_container",
    }
)
class VisitDetail(Model):
    """Visit detail."""

    payment_transactions: list[DiscountPromotionPaymentTransaction] | None = None
    loyalty_transactions: list[DiscountPromotionLoyaltyTransaction] | None = None
    #: fiscal register operations
    fiscal_transaction_details_container: FiscalTransactionDetailsContainer | None = None
    #: products and services sold
    items: list[Item] | None = None
