# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from altegio._calls.model import Answer

if TYPE_CHECKING:
    from . import (
        ClientAccount,
        Reference,
        SaleGiftCard,
        SaleItemKind,
        SaleLoyaltyCard,
        SaleMembership,
        SalePromotion,
    )


class SaleLoyaltyTransaction(
    Answer,
    kw_only=True,
    rename={
        "client_account_transaction_id": "deposit_transaction_id",
        "client_account": "deposit",
        "promotion_id": "loyalty_program_id",
        "promotion": "loyalty_program",
        "gift_card_id": "loyalty_certificate_id",
        "gift_card": "loyalty_certificate",
        "membership_id": "loyalty_abonement_id",
        "membership": "loyalty_abonement",
        "client_account_id": "deposit_id",
    },
):
    """A payment for a sale by loyalty card, gift card, membership or promotion."""

    id: int | None = None
    document_id: int | None = None
    sale_item_id: int | None = None
    sale_item_type: SaleItemKind | None = None
    """Kind of the unit sold."""
    amount: int | float | None = None
    type_id: int | None = None
    """Transaction type."""
    created_at: dt.datetime | None = None
    client_account_transaction_id: int | None = None
    """Transaction ID whose meaning depends on the transaction type."""
    chain: Reference | None = None
    type: Reference | None = None
    """Transaction type."""
    client_account: ClientAccount | None = None
    """Personal account the money is taken from."""
    loyalty_card_id: int | None = None
    loyalty_card: SaleLoyaltyCard | None = None
    promotion_id: int | None = None
    promotion: SalePromotion | None = None
    gift_card_id: int | None = None
    gift_card: SaleGiftCard | None = None
    membership_id: int | None = None
    membership: SaleMembership | None = None
    client_account_id: int | None = None

    def __post_init__(self) -> None:
        if self.chain.__class__ is list:
            self._absent("chain")
        if self.type.__class__ is list:
            self._absent("type")
        if self.client_account.__class__ is list:
            self._absent("client_account")
        if self.loyalty_card.__class__ is list:
            self._absent("loyalty_card")
        if self.promotion.__class__ is list:
            self._absent("promotion")
        if self.gift_card.__class__ is list:
            self._absent("gift_card")
        if self.membership.__class__ is list:
            self._absent("membership")
