from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Answer

if TYPE_CHECKING:
    from . import DocumentType, LocationAccountPaymentType


class LoyaltyGiftCard(
    Answer,
    kw_only=True,
):
    """Loyalty gift card."""

    id: int | None = None
    balance: int | float | None = None
    applicable_balance: int | float | None = None
    type: LocationAccountPaymentType | None = None
    chain: DocumentType | None = None

    def __post_init__(self) -> None:
        if self.type.__class__ is list:
            self._absent("type")
        if self.chain.__class__ is list:
            self._absent("chain")
