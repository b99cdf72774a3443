# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from altegio._calls.model import Answer

if TYPE_CHECKING:
    from . import RedeemableType, Reference


class SaleGiftCard(Answer, kw_only=True):
    """A gift card in a sale, and what of it can be used."""

    id: int | None = None
    balance: int | float | None = None
    applicable_balance: int | float | None = None
    type: RedeemableType | None = None
    chain: Reference | None = None

    def __post_init__(self) -> None:
        if self.type.__class__ is list:
            self._absent("type")
        if self.chain.__class__ is list:
            self._absent("chain")
