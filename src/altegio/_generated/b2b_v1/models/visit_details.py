# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from altegio._calls.model import Answer

if TYPE_CHECKING:
    from . import FinancialTransaction, FiscalState, LoyaltyTransaction, VisitItem


class VisitDetails(
    Answer, kw_only=True, rename={"fiscal_state": "kkm_transaction_details_container"}
):
    """What a visit or appointment cost, and how it was paid."""

    payment_transactions: list[FinancialTransaction] | None = None
    """The appointment's payment transactions."""
    loyalty_transactions: list[LoyaltyTransaction] | None = None
    """Loyalty applied in the visit."""
    fiscal_state: FiscalState | None = None
    """Fiscal register operations."""
    items: list[VisitItem] | None = None
    """Products and services sold."""

    def __post_init__(self) -> None:
        if self.fiscal_state.__class__ is list:
            self._absent("fiscal_state")
