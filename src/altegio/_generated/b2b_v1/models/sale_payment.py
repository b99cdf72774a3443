# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

import datetime as dt
from typing import Any, ClassVar

from altegio._calls.model import PROMISED, Answer

from .account import Account
from .expense import Expense


class SalePayment(Answer, kw_only=True, rename={"appointment": "record"}):
    """A payment for a sale with money.

    Attributes:
        sale_item_type: Kind of the unit sold.
        expense_id: Payment item.
        account_id: Cash desk or account.
        expense: Payment item.
    """

    _may_be_empty_list: ClassVar[frozenset[str]] = frozenset(["account", "expense", "appointment"])
    id: int = PROMISED
    document_id: int | None = None
    sale_item_id: int | None = None
    sale_item_type: str | None = None
    """Kind of the unit sold."""
    expense_id: int | None = None
    """Payment item."""
    account_id: int | None = None
    """Cash desk or account."""
    created_at: dt.datetime | None = None
    account: Account | None = None
    expense: Expense | None = None
    """Payment item."""
    amount: int | float | None = None
    appointment: dict[str, Any] | None = None

    def _settle(self) -> None:
        self.__class__ = SalePayment
        if self.account.__class__ is list:
            self._clear_empty_list("account")
        if self.expense.__class__ is list:
            self._clear_empty_list("expense")
        if self.appointment.__class__ is list:
            self._clear_empty_list("appointment", {})
