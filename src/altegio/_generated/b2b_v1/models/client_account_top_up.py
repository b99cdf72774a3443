# Generated from openapi/ by `make generate`; not edited by hand.
from typing import ClassVar

from altegio._calls.answer_model import AnswerModel

from .client_account_transaction import ClientAccountTransaction
from .document import Document
from .financial_transaction import FinancialTransaction


class ClientAccountTopUp(
    AnswerModel, kw_only=True, rename={"client_account_transactions": "deposits_transactions"}
):
    """A payment into a client account, with the resulting transactions.

    Attributes:
        client_account_transactions: Transactions of the client account.
    """

    _may_be_empty_list: ClassVar[frozenset[str]] = frozenset(["document"])
    document: Document | None = None
    client_account_transactions: list[ClientAccountTransaction] | None = None
    """Transactions of the client account."""
    payment_transactions: list[FinancialTransaction] | None = None

    def _settle(self) -> None:
        self.__class__ = ClientAccountTopUp  # pyright: ignore[reportAttributeAccessIssue]
        if self.document.__class__ is list:
            self._clear_empty_list("document")
