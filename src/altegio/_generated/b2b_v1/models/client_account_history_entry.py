# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

from typing import TYPE_CHECKING

from altegio._calls.model import Answer

if TYPE_CHECKING:
    from . import ClientAccountTransaction, ClientAccountTransactionType


class ClientAccountHistoryEntry(Answer, kw_only=True):
    """A payment into or out of a client account, with its kind."""

    deposit_transaction: ClientAccountTransaction | None = None
    deposit_transaction_type: ClientAccountTransactionType | None = None

    def __post_init__(self) -> None:
        if self.deposit_transaction.__class__ is list:
            self._absent("deposit_transaction")
        if self.deposit_transaction_type.__class__ is list:
            self._absent("deposit_transaction_type")
