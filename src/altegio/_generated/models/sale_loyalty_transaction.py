from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from ..._model import Answer

if TYPE_CHECKING:
    from . import (
        Deposit,
        Reference,
        SaleGiftCard,
        SaleLoyaltyCard,
        SaleMembership,
        SalePromotion,
    )


class SaleLoyaltyTransaction(
    Answer,
    kw_only=True,
    rename={
        "promotion_id": "loyalty_program_id",
        "promotion": "loyalty_program",
        "loyalty_gift_card_id": "loyalty_certificate_id",
        "loyalty_gift_card": "loyalty_certificate",
        "loyalty_membership_id": "loyalty_abonement_id",
        "loyalty_membership": "loyalty_abonement",
    },
):
    """Sale loyalty transaction."""

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
    chain: Reference | None = None
    #: transaction type
    type: Reference | None = None
    #: personal account the money is taken from
    deposit: Deposit | None = None
    loyalty_card_id: int | None = None
    loyalty_card: SaleLoyaltyCard | None = None
    promotion_id: int | None = None
    promotion: SalePromotion | None = None
    loyalty_gift_card_id: int | None = None
    loyalty_gift_card: SaleGiftCard | None = None
    loyalty_membership_id: int | None = None
    loyalty_membership: SaleMembership | None = None
    deposit_id: int | None = None

    def __post_init__(self) -> None:
        if self.chain.__class__ is list:
            self._absent("chain")
        if self.type.__class__ is list:
            self._absent("type")
        if self.deposit.__class__ is list:
            self._absent("deposit")
        if self.loyalty_card.__class__ is list:
            self._absent("loyalty_card")
        if self.promotion.__class__ is list:
            self._absent("promotion")
        if self.loyalty_gift_card.__class__ is list:
            self._absent("loyalty_gift_card")
        if self.loyalty_membership.__class__ is list:
            self._absent("loyalty_membership")
