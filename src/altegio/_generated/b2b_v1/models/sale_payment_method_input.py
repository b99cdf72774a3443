# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from altegio._calls.model import UNSET, Request, Unset

if TYPE_CHECKING:
    from . import PaymentMethod


class SalePaymentMethodInput(
    Request,
    kw_only=True,
    rename={
        "client_account_id": "deposit_id",
        "gift_card_id": "loyalty_certificate_id",
        "membership_id": "loyalty_abonement_id",
        "promotion_id": "loyalty_program_id",
    },
):
    """The way to pay for a sale, and what to take the money from."""

    slug: PaymentMethod | Unset = UNSET
    """Kind of payment method."""
    account_id: int | Unset = UNSET
    """Cash desk or account."""
    client_account_id: int | Unset = UNSET
    """Personal account of the client."""
    gift_card_id: int | Unset = UNSET
    membership_id: int | Unset = UNSET
    """Membership."""
    promotion_id: int | Unset = UNSET
    loyalty_card_id: int | Unset = UNSET
