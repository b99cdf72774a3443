# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from altegio._calls.model import UNSET, Request, Unset


class SalePaymentMethodInput(
    Request,
    kw_only=True,
    rename={
        "loyalty_gift_card_id": "loyalty_certificate_id",
        "loyalty_membership_id": "loyalty_abonement_id",
        "promotion_id": "loyalty_program_id",
    },
):
    """The way to pay for a sale, and what to take the money from."""

    slug: str | Unset = UNSET
    """Kind of payment method."""
    account_id: int | Unset = UNSET
    """Cash desk or account."""
    deposit_id: int | Unset = UNSET
    """Personal account of the client."""
    loyalty_gift_card_id: int | Unset = UNSET
    loyalty_membership_id: int | Unset = UNSET
    """Membership."""
    promotion_id: int | Unset = UNSET
    loyalty_card_id: int | Unset = UNSET
