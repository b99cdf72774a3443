# Generated from openapi/ by `make generate`; not edited by hand.
from typing import ClassVar

from altegio._calls.answer_model import ALWAYS_SENT, AnswerModel

from .loyalty_card_type import LoyaltyCardType
from .promotion import Promotion
from .reference import Reference


class LoyaltyCard(
    AnswerModel,
    kw_only=True,
    rename={"chain_id": "salon_group_id", "chain": "salon_group", "promotions": "programs"},
):
    """A client's card that collects bonus points and carries promotions.

    Attributes:
        number: Card number.
        type_id: Card type ID.
        type: Card type.
        chain: The chain that created the card type.
        promotions: Promotions tied to the card.
    """

    _may_be_empty_list: ClassVar[frozenset[str]] = frozenset(["type", "chain"])
    id: int = ALWAYS_SENT
    balance: int | float | None = None
    points: int | float | None = None
    paid_amount: int | float | None = None
    sold_amount: int | float | None = None
    visits_count: int | None = None
    number: str | int | None = None
    """Card number."""
    type_id: int | None = None
    """Card type ID."""
    chain_id: int | None = None
    max_discount_percent: int | float | None = None
    max_discount_amount: int | float | None = None
    type: LoyaltyCardType | None = None
    """Card type."""
    chain: Reference | None = None
    """The chain that created the card type."""
    promotions: list[Promotion] | None = None
    """Promotions tied to the card."""

    def _settle(self) -> None:
        self.__class__ = LoyaltyCard  # pyright: ignore[reportAttributeAccessIssue]
        if self.type.__class__ is list:
            self._clear_empty_list("type")
        if self.chain.__class__ is list:
            self._clear_empty_list("chain")
