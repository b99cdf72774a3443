from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Answer

if TYPE_CHECKING:
    from . import FinancialTransaction, FiscalState, LoyaltyTransaction, VisitItem


class VisitDetails(
    Answer,
    kw_only=True,
    rename={
        "fiscal_state": "kkm_transaction_details_container",
    },
):
    """Visit details."""

    #: the appointment's payment transactions
    payment_transactions: list[FinancialTransaction] | None = None
    #: loyalty applied in the visit
    loyalty_transactions: list[LoyaltyTransaction] | None = None
    #: fiscal register operations
    fiscal_state: FiscalState | None = None
    #: products and services sold
    items: list[VisitItem] | None = None

    def __post_init__(self) -> None:
        if self.fiscal_state.__class__ is list:
            self._absent("fiscal_state")
