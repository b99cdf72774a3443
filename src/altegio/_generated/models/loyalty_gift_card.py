from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Model, model

if TYPE_CHECKING:
    from . import DocumentType, LocationAccountPaymentType


@model()
class LoyaltyGiftCard(Model):
    """Loyalty gift card."""

    id: int | None = None
    balance: int | float | None = None
    applicable_balance: int | float | None = None
    type: LocationAccountPaymentType | None = None
    chain: DocumentType | None = None
