# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from altegio._calls.model import Answer

if TYPE_CHECKING:
    from . import SaleItem, SaleLoyaltyTransaction, SalePayment


class SaleState(Answer, kw_only=True):
    """What was sold and how it was paid so far."""

    items: list[SaleItem] | None = None
    loyalty_transactions: list[SaleLoyaltyTransaction] | None = None
    payment_transactions: list[SalePayment] | None = None
