# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from typing import ClassVar

from altegio._calls.model import Answer

from .account import Account
from .deposit import Deposit
from .sale_gift_card import SaleGiftCard
from .sale_loyalty_card import SaleLoyaltyCard
from .sale_membership import SaleMembership
from .sale_promotion import SalePromotion


class SalePaymentMethod(
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
    """A way in which a sale can be paid, and how much of it.

    Attributes:
        slug: Kind of payment method.
        applicable_amount: Amount this method can cover.
        applicable_count: Visits possible (memberships only).
        applicable_value: Bonus that applies (loyalty programs only).
        account_id: Cash desk or account; depends on slug.
    """

    _may_be_empty_list: ClassVar[frozenset[str]] = frozenset(
        [
            "account",
            "loyalty_card",
            "promotion",
            "loyalty_gift_card",
            "loyalty_membership",
            "deposit",
        ]
    )
    slug: str | None = None
    """Kind of payment method."""
    is_applicable: bool | None = None
    applicable_amount: int | float | None = None
    """Amount this method can cover."""
    applicable_count: int | None = None
    """Visits possible (memberships only)."""
    applicable_value: int | float | None = None
    """Bonus that applies (loyalty programs only)."""
    account_id: int | None = None
    """Cash desk or account; depends on slug."""
    account: Account | None = None
    loyalty_card_id: int | None = None
    loyalty_card: SaleLoyaltyCard | None = None
    promotion_id: int | None = None
    promotion: SalePromotion | None = None
    loyalty_gift_card_id: int | None = None
    loyalty_gift_card: SaleGiftCard | None = None
    loyalty_membership_id: int | None = None
    loyalty_membership: SaleMembership | None = None
    deposit_id: int | None = None
    deposit: Deposit | None = None

    def _settle(self) -> None:
        self.__class__ = SalePaymentMethod
        if self.account.__class__ is list:
            self._clear_empty_list("account")
        if self.loyalty_card.__class__ is list:
            self._clear_empty_list("loyalty_card")
        if self.promotion.__class__ is list:
            self._clear_empty_list("promotion")
        if self.loyalty_gift_card.__class__ is list:
            self._clear_empty_list("loyalty_gift_card")
        if self.loyalty_membership.__class__ is list:
            self._clear_empty_list("loyalty_membership")
        if self.deposit.__class__ is list:
            self._clear_empty_list("deposit")
