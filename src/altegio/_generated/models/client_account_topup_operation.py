from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Answer

if TYPE_CHECKING:
    from . import (
        ClientAccountTopupOperationDepositsTransaction,
        ClientAccountTopupOperationDocument,
        ClientAccountTopupOperationPaymentTransaction,
    )


class ClientAccountTopupOperation(
    Answer,
    kw_only=True,
):
    """Client account topup operation."""

    document: ClientAccountTopupOperationDocument | None = None
    #: transactions of the client's personal account
    deposits_transactions: list[ClientAccountTopupOperationDepositsTransaction] | None = None
    payment_transactions: list[ClientAccountTopupOperationPaymentTransaction] | None = None

    def __post_init__(self) -> None:
        if self.document.__class__ is list:
            self._absent("document")
