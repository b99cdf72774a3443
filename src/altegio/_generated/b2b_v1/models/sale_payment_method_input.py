# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

import attrs

from altegio._calls.request_model import UNSET, Request, Unset, check_fields


@attrs.define(kw_only=True, repr=False, field_transformer=check_fields)
class SalePaymentMethodInput(Request):
    """The way to pay for a sale, and what to take the money from.

    Attributes:
        slug: Kind of payment method.
        account_id: Cash desk or account.
        deposit_id: Personal account of the client.
        loyalty_membership_id: Membership.
    """

    slug: str | Unset = UNSET
    """Kind of payment method."""
    account_id: int | Unset = UNSET
    """Cash desk or account."""
    deposit_id: int | Unset = UNSET
    """Personal account of the client."""
    loyalty_gift_card_id: int | Unset = attrs.field(
        default=UNSET, metadata={"wire": "loyalty_certificate_id"}
    )
    loyalty_membership_id: int | Unset = attrs.field(
        default=UNSET, metadata={"wire": "loyalty_abonement_id"}
    )
    """Membership."""
    promotion_id: int | Unset = attrs.field(default=UNSET, metadata={"wire": "loyalty_program_id"})
    loyalty_card_id: int | Unset = UNSET
