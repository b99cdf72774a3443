# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from altegio._calls.model import Answer

if TYPE_CHECKING:
    from . import LoyaltyCardType, Promotion, Reference


class LoyaltyCard(
    Answer,
    kw_only=True,
    rename={"chain_id": "salon_group_id", "chain": "salon_group", "promotions": "programs"},
):
    """A client's card that collects bonus points and carries promotions."""

    id: int | None = None
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
    """The chain that made the card type."""
    promotions: list[Promotion] | None = None
    """Promotions tied to the card."""

    def __post_init__(self) -> None:
        if self.type.__class__ is list:
            self._absent("type")
        if self.chain.__class__ is list:
            self._absent("chain")
