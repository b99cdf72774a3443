from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from ..._model import Model, model

if TYPE_CHECKING:
    from . import (
        DocumentType,
        LocationAccountPaymentDeposit,
        LocationAccountPaymentLoyaltyCard,
        LocationAccountPaymentPromotion,
        LoyaltyGiftCard,
        LoyaltyMembership,
    )


@model(
    {
        "promotion_id": "loyalty_program_id",
        "promotion": "loyalty_program",
        "loyalty_gift_card_id": "loyalty_certificate_id",
        "loyalty_gift_card": "loyalty_certificate",
        "loyalty_membership_id": "loyalty_abonement_id",
        "loyalty_membership": "loyalty_abonement",
    }
)
class LocationAccountPaymentLoyaltyTransaction(Model):
    """Location account payment loyalty transaction."""

    id: int | None = None
    document_id: int | None = None
    sale_item_id: int | None = None
    #: kind of the unit sold
    sale_item_type: str | None = None
    amount: int | float | None = None
    #: transaction type
    type_id: int | None = None
    created_at: dt.datetime | None = None
    #: transaction ID whose meaning depends on the transaction type
    deposit_transaction_id: int | None = None
    chain: DocumentType | None = None
    #: transaction type
    type: DocumentType | None = None
    #: personal account the money is taken from
    deposit: LocationAccountPaymentDeposit | None = None
    loyalty_card_id: int | None = None
    loyalty_card: LocationAccountPaymentLoyaltyCard | None = None
    promotion_id: int | None = None
    promotion: LocationAccountPaymentPromotion | None = None
    loyalty_gift_card_id: int | None = None
    loyalty_gift_card: LoyaltyGiftCard | None = None
    loyalty_membership_id: int | None = None
    loyalty_membership: LoyaltyMembership | None = None
    deposit_id: int | None = None
