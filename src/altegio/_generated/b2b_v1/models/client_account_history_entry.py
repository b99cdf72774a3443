# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from altegio._calls.model import Answer

if TYPE_CHECKING:
    from . import ClientAccountTransaction, ClientAccountTransactionType


class ClientAccountHistoryEntry(
    Answer,
    kw_only=True,
    rename={
        "client_account_transaction": "deposit_transaction",
        "client_account_transaction_type": "deposit_transaction_type",
    },
):
    """A payment into or out of a client account, with its kind."""

    client_account_transaction: ClientAccountTransaction | None = None
    client_account_transaction_type: ClientAccountTransactionType | None = None

    def __post_init__(self) -> None:
        if self.client_account_transaction.__class__ is list:
            self._absent("client_account_transaction")
        if self.client_account_transaction_type.__class__ is list:
            self._absent("client_account_transaction_type")
