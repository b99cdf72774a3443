# Generated from openapi/ by `make generate`; not edited by hand.
from typing import ClassVar

from altegio._calls.answer_model import AnswerModel

from .financial_transaction import FinancialTransaction
from .fiscal_state import FiscalState
from .loyalty_transaction import LoyaltyTransaction
from .visit_item import VisitItem


class VisitDetails(
    AnswerModel, kw_only=True, rename={"fiscal_state": "kkm_transaction_details_container"}
):
    """The cost of a visit or appointment, and its payments.

    Attributes:
        payment_transactions: The appointment's payment transactions.
        loyalty_transactions: Loyalty transactions of the visit.
        fiscal_state: Fiscal register operations.
        items: Products and services sold.
    """

    _may_be_empty_list: ClassVar[frozenset[str]] = frozenset(["fiscal_state"])
    payment_transactions: list[FinancialTransaction] | None = None
    """The appointment's payment transactions."""
    loyalty_transactions: list[LoyaltyTransaction] | None = None
    """Loyalty transactions of the visit."""
    fiscal_state: FiscalState | None = None
    """Fiscal register operations."""
    items: list[VisitItem] | None = None
    """Products and services sold."""

    def _settle(self) -> None:
        self.__class__ = VisitDetails  # pyright: ignore[reportAttributeAccessIssue]
        if self.fiscal_state.__class__ is list:
            self._clear_empty_list("fiscal_state")
