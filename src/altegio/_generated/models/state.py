from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Answer

if TYPE_CHECKING:
    from . import (
        LocationAccountPaymentItem,
        LocationAccountPaymentLoyaltyTransaction,
        PaymentTransaction,
    )


class State(
    Answer,
    kw_only=True,
):
    """State."""

    items: list[LocationAccountPaymentItem] | None = None
    loyalty_transactions: list[LocationAccountPaymentLoyaltyTransaction] | None = None
    payment_transactions: list[PaymentTransaction] | None = None
