from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._model import Model, model

if TYPE_CHECKING:
    from . import FiscalTransactionDetailsContainer, Item, LoyaltyTransaction


@model(
    {
        "fiscal_transaction_details_container": "kkm_transaction_details_container",
    }
)
class ReferralPromotion(Model):
    """Referral promotion."""

    #: the appointment's payment transactions
    payment_transactions: list[dict[str, Any]] | None = None
    #: loyalty applied in the visit
    loyalty_transactions: list[LoyaltyTransaction] | None = None
    #: transactions recorded by the cash register (POS)
    fiscal_transaction_details_container: FiscalTransactionDetailsContainer | None = None
    #: products and services of the appointment
    items: list[Item] | None = None
