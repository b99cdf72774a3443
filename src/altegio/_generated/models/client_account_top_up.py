from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Answer

if TYPE_CHECKING:
    from . import ClientAccountTransaction, Document, FinancialTransaction


class ClientAccountTopUp(
    Answer,
    kw_only=True,
):
    """Client account top up."""

    document: Document | None = None
    #: transactions of the client's personal account
    deposits_transactions: list[ClientAccountTransaction] | None = None
    payment_transactions: list[FinancialTransaction] | None = None

    def __post_init__(self) -> None:
        if self.document.__class__ is list:
            self._absent("document")
