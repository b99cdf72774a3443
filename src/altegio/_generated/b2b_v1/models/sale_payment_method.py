# Generated from openapi/ by `make generate`; not edited by hand.
from typing import ClassVar

from altegio._calls.answer_model import AnswerModel

from .account import Account
from .client_account import ClientAccount
from .payment_method import PaymentMethod
from .sale_gift_card import SaleGiftCard
from .sale_loyalty_card import SaleLoyaltyCard
from .sale_membership import SaleMembership
from .sale_promotion import SalePromotion


class SalePaymentMethod(
    AnswerModel,
    kw_only=True,
    rename={
        "promotion_id": "loyalty_program_id",
        "promotion": "loyalty_program",
        "gift_card_id": "loyalty_certificate_id",
        "gift_card": "loyalty_certificate",
        "membership_id": "loyalty_abonement_id",
        "membership": "loyalty_abonement",
        "client_account_id": "deposit_id",
        "client_account": "deposit",
    },
):
    """A payment method available for a sale, and the amount that it can cover.

    Attributes:
        slug: Kind of payment method.
        applicable_amount: Amount this method can cover.
        applicable_count: Visits possible (memberships only).
        applicable_value: Bonus that applies (promotions only).
        account_id: Cash desk or account; depends on slug.
    """

    _may_be_empty_list: ClassVar[frozenset[str]] = frozenset(
        ["account", "loyalty_card", "promotion", "gift_card", "membership", "client_account"]
    )
    slug: PaymentMethod | None = None
    """Kind of payment method."""
    is_applicable: bool | None = None
    applicable_amount: int | float | None = None
    """Amount this method can cover."""
    applicable_count: int | None = None
    """Visits possible (memberships only)."""
    applicable_value: int | float | None = None
    """Bonus that applies (promotions only)."""
    account_id: int | None = None
    """Cash desk or account; depends on slug."""
    account: Account | None = None
    loyalty_card_id: int | None = None
    loyalty_card: SaleLoyaltyCard | None = None
    promotion_id: int | None = None
    promotion: SalePromotion | None = None
    gift_card_id: int | None = None
    gift_card: SaleGiftCard | None = None
    membership_id: int | None = None
    membership: SaleMembership | None = None
    client_account_id: int | None = None
    client_account: ClientAccount | None = None

    def _settle(self) -> None:
        self.__class__ = SalePaymentMethod  # pyright: ignore[reportAttributeAccessIssue]
        if self.account.__class__ is list:
            self._clear_empty_list("account")
        if self.loyalty_card.__class__ is list:
            self._clear_empty_list("loyalty_card")
        if self.promotion.__class__ is list:
            self._clear_empty_list("promotion")
        if self.gift_card.__class__ is list:
            self._clear_empty_list("gift_card")
        if self.membership.__class__ is list:
            self._clear_empty_list("membership")
        if self.client_account.__class__ is list:
            self._clear_empty_list("client_account")
