# Generated from openapi/ by `make generate`; not edited by hand.
from typing import ClassVar

from altegio._calls.answer_model import ALWAYS_SENT, AnswerModel

from .loyalty_transaction_type import LoyaltyTransactionType
from .promotion import Promotion
from .reference import Reference
from .sold_item_type import SoldItemType


class LoyaltyTransaction(
    AnswerModel,
    kw_only=True,
    rename={
        "promotion_id": "program_id",
        "gift_card_id": "certificate_id",
        "membership_id": "abonement_id",
        "chain_id": "salon_group_id",
        "item_appointment_id": "item_record_id",
        "product_transaction_id": "goods_transaction_id",
        "promotion": "program",
    },
):
    """A discount, bonus points, or the use of a card, gift card or membership.

    Attributes:
        id: Loyalty transaction ID.
        type_id: Transaction type ID.
        card_id: Loyalty card ID.
        chain_id: Chain whose loyalty system created the transaction.
        item_id: Item of the order, if tied to the sale of a service or product.
        item_type_id: Order item type: 1 service, 7 product sale.
        item_appointment_id: Appointment of the order item, if any.
        is_loyalty_withdraw: Whether its application was undone.
        type: Loyalty type.
    """

    _may_be_empty_list: ClassVar[frozenset[str]] = frozenset(["type", "promotion"])
    id: int = ALWAYS_SENT
    """Loyalty transaction ID."""
    visit_id: int | None = None
    status_id: int | None = None
    amount: int | float | None = None
    type_id: LoyaltyTransactionType | None = None
    """Transaction type ID."""
    card_id: int | None = None
    """Loyalty card ID."""
    promotion_id: int | None = None
    gift_card_id: int | None = None
    membership_id: int | None = None
    chain_id: int | None = None
    """Chain whose loyalty system created the transaction."""
    item_id: int | None = None
    """Item of the order, if tied to the sale of a service or product."""
    item_type_id: SoldItemType | None = None
    """Order item type: 1 service, 7 product sale."""
    item_appointment_id: int | None = None
    """Appointment of the order item, if any."""
    product_transaction_id: int | None = None
    services_transaction_id: int | None = None
    is_discount: bool | None = None
    is_loyalty_withdraw: bool | None = None
    """Whether its application was undone."""
    type: Reference | None = None
    """Loyalty type."""
    promotion: Promotion | None = None

    def _settle(self) -> None:
        self.__class__ = LoyaltyTransaction  # pyright: ignore[reportAttributeAccessIssue]
        if self.type.__class__ is list:
            self._clear_empty_list("type")
        if self.promotion.__class__ is list:
            self._clear_empty_list("promotion")
