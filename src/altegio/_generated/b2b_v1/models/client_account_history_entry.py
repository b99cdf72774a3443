# Generated from openapi/ by `make generate`; not edited by hand.
from typing import ClassVar

from altegio._calls.answer_model import AnswerModel

from .client_account_transaction import ClientAccountTransaction
from .client_account_transaction_type import ClientAccountTransactionType


class ClientAccountHistoryEntry(
    AnswerModel,
    kw_only=True,
    rename={
        "client_account_transaction": "deposit_transaction",
        "client_account_transaction_type": "deposit_transaction_type",
    },
):
    """A payment into or out of a client account, with its kind."""

    _may_be_empty_list: ClassVar[frozenset[str]] = frozenset(
        ["client_account_transaction", "client_account_transaction_type"]
    )
    client_account_transaction: ClientAccountTransaction | None = None
    client_account_transaction_type: ClientAccountTransactionType | None = None

    def _settle(self) -> None:
        self.__class__ = ClientAccountHistoryEntry  # pyright: ignore[reportAttributeAccessIssue]
        if self.client_account_transaction.__class__ is list:
            self._clear_empty_list("client_account_transaction")
        if self.client_account_transaction_type.__class__ is list:
            self._clear_empty_list("client_account_transaction_type")
