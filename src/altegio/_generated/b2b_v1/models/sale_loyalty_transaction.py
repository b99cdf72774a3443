# Generated from openapi/ by `make generate`; not edited by hand.
import datetime as dt
from typing import ClassVar

from altegio._calls.answer_model import ALWAYS_SENT, AnswerModel

from .client_account import ClientAccount
from .reference import Reference
from .sale_gift_card import SaleGiftCard
from .sale_item_kind import SaleItemKind
from .sale_loyalty_card import SaleLoyaltyCard
from .sale_membership import SaleMembership
from .sale_promotion import SalePromotion


class SaleLoyaltyTransaction(
    AnswerModel,
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
    """A payment for a sale by loyalty card, gift card, membership or promotion.

    Attributes:
        sale_item_type: Kind of the unit sold.
        type_id: Transaction type.
        client_account_transaction_id: Transaction ID whose meaning depends on the transaction
            type.
        type: Transaction type.
        client_account: Client account that the money is taken from.
    """

    _may_be_empty_list: ClassVar[frozenset[str]] = frozenset(
        ["chain", "type", "client_account", "loyalty_card", "promotion", "gift_card", "membership"]
    )
    id: int = ALWAYS_SENT
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
    """Client account that the money is taken from."""
    loyalty_card_id: int | None = None
    loyalty_card: SaleLoyaltyCard | None = None
    promotion_id: int | None = None
    promotion: SalePromotion | None = None
    gift_card_id: int | None = None
    gift_card: SaleGiftCard | None = None
    membership_id: int | None = None
    membership: SaleMembership | None = None
    client_account_id: int | None = None

    def _settle(self) -> None:
        self.__class__ = SaleLoyaltyTransaction  # pyright: ignore[reportAttributeAccessIssue]
        if self.chain.__class__ is list:
            self._clear_empty_list("chain")
        if self.type.__class__ is list:
            self._clear_empty_list("type")
        if self.client_account.__class__ is list:
            self._clear_empty_list("client_account")
        if self.loyalty_card.__class__ is list:
            self._clear_empty_list("loyalty_card")
        if self.promotion.__class__ is list:
            self._clear_empty_list("promotion")
        if self.gift_card.__class__ is list:
            self._clear_empty_list("gift_card")
        if self.membership.__class__ is list:
            self._clear_empty_list("membership")
