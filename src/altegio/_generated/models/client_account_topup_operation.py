from __future__ import annotations

from typing import TYPE_CHECKING

from ..._model import Model, model

if TYPE_CHECKING:
    from . import (
        ClientAccountTopupOperationDepositsTransaction,
        ClientAccountTopupOperationDocument,
        ClientAccountTopupOperationPaymentTransaction,
    )


@model()
class ClientAccountTopupOperation(Model):
    """Client account topup operation."""

    document: ClientAccountTopupOperationDocument | None = None
    #: transactions of the client's personal account
    deposits_transactions: list[ClientAccountTopupOperationDepositsTransaction] | None = None
    payment_transactions: list[ClientAccountTopupOperationPaymentTransaction] | None = None
