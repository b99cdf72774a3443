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


class LoyaltyCardWithdrawal(
    Answer,
    kw_only=True,
    rename={
        "fiscal_transaction_details_container": "kkm_transaction_details_container",
    },
):
    """Loyalty card withdrawal."""

    #: the appointment's payment transactions
    payment_transactions: list[DiscountPromotionPaymentTransaction] | None = None
    #: loyalty applied in the visit
    loyalty_transactions: list[DiscountPromotionLoyaltyTransaction] | None = None
    #: transactions recorded by the cash register (POS)
    fiscal_transaction_details_container: FiscalTransactionDetailsContainer | None = None
    #: products and services of the appointment
    items: list[Item] | None = None

    def __post_init__(self) -> None:
        if self.fiscal_transaction_details_container.__class__ is list:
            self._absent("fiscal_transaction_details_container")
