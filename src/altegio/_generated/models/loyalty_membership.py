from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Model, model

if TYPE_CHECKING:
    from . import DocumentType, LocationAccountPaymentType, MembershipBalance


@model()
class LoyaltyMembership(Model):
    """Loyalty membership."""

    id: int | None = None
    is_united_balance: bool | None = None
    united_balance: int | float | None = None
    type: LocationAccountPaymentType | None = None
    chain: DocumentType | None = None
    balance_container: MembershipBalance | None = None
