# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from altegio._calls.model import Answer

if TYPE_CHECKING:
    from . import Deposit, Reference, SaleGiftCard, SaleLoyaltyCard, SaleMembership, SalePromotion


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
    """A payment for a sale by loyalty card, gift card, membership or promotion."""

    id: int | None = None
    document_id: int | None = None
    sale_item_id: int | None = None
    sale_item_type: str | None = None
    """Kind of the unit sold."""
    amount: int | float | None = None
    type_id: int | None = None
    """Transaction type."""
    created_at: dt.datetime | None = None
    deposit_transaction_id: int | None = None
    """Transaction ID whose meaning depends on the transaction type."""
    chain: Reference | None = None
    type: Reference | None = None
    """Transaction type."""
    deposit: Deposit | None = None
    """Personal account the money is taken from."""
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
