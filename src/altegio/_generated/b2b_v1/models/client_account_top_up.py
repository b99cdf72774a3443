# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from altegio._calls.model import Answer

if TYPE_CHECKING:
    from . import ClientAccountTransaction, Document, FinancialTransaction


class ClientAccountTopUp(
    Answer, kw_only=True, rename={"client_account_transactions": "deposits_transactions"}
):
    """A payment into a client account and the transactions that it made."""

    document: Document | None = None
    client_account_transactions: list[ClientAccountTransaction] | None = None
    """Transactions of the client's personal account."""
    payment_transactions: list[FinancialTransaction] | None = None

    def __post_init__(self) -> None:
        if self.document.__class__ is list:
            self._absent("document")
