from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import UNSET, Request, Unset

if TYPE_CHECKING:
    pass


class SalePaymentMethodInput(
    Request,
    kw_only=True,
    rename={
        "loyalty_gift_card_id": "loyalty_certificate_id",
        "loyalty_membership_id": "loyalty_abonement_id",
        "promotion_id": "loyalty_program_id",
    },
):
    """Sale payment method input."""

    #: kind of payment method
    slug: str | Unset = UNSET
    #: cash desk or account
    account_id: int | Unset = UNSET
    #: personal account of the client
    deposit_id: int | Unset = UNSET
    loyalty_gift_card_id: int | Unset = UNSET
    #: membership
    loyalty_membership_id: int | Unset = UNSET
    promotion_id: int | Unset = UNSET
    loyalty_card_id: int | Unset = UNSET
