# Generated from openapi/ by `make generate`; not edited by hand.
from __future__ import annotations

import datetime as dt
from typing import Any, ClassVar

from altegio._calls.model import PROMISED, Answer

from .account import Account
from .email_contact import EmailContact
from .expense import Expense
from .reference import Reference
from .transaction_team_member import TransactionTeamMember


class FinancialTransaction(
    Answer,
    kw_only=True,
    rename={
        "team_member_id": "master_id",
        "appointment_id": "record_id",
        "product_transaction_id": "goods_transaction_id",
        "team_member": "master",
        "appointment": "record",
    },
):
    """A payment that came into or went out of an account.

    Attributes:
        date: When the transaction was created.
        type_id: Document type ID.
        expense_id: Payment item ID.
        account_id: Cash register ID.
        amount: Sum paid.
        item_id: 0 for a category.
        expense: Payment type.
        account: Account of the location.
        supplier: Counterparty.
        sold_item_id: ID of the sold product or service.
        sold_item_type: Product or service.
    """

    _may_be_empty_list: ClassVar[frozenset[str]] = frozenset(
        ["type", "expense", "account", "client", "team_member", "supplier", "appointment"]
    )
    id: int = PROMISED
    document_id: int | None = None
    date: dt.datetime | None = None
    """When the transaction was created."""
    type_id: int | None = None
    """Document type ID."""
    expense_id: int | None = None
    """Payment item ID."""
    account_id: int | None = None
    """Cash register ID."""
    amount: int | float | None = None
    """Sum paid."""
    client_id: int | None = None
    team_member_id: int | None = None
    supplier_id: int | None = None
    comment: str | None = None
    item_id: int | None = None
    """0 for a category."""
    target_type_id: int | None = None
    appointment_id: int | None = None
    product_transaction_id: int | None = None
    type: Reference | None = None
    expense: Expense | None = None
    """Payment type."""
    account: Account | None = None
    """Account of the location."""
    client: EmailContact | None = None
    team_member: TransactionTeamMember | None = None
    supplier: Reference | None = None
    """Counterparty."""
    appointment: dict[str, Any] | None = None
    last_change_date: dt.datetime | None = None
    visit_id: int | None = None
    sold_item_id: int | None = None
    """ID of the sold product or service."""
    sold_item_type: str | None = None
    """Product or service."""

    def _settle(self) -> None:
        self.__class__ = FinancialTransaction
        if self.type.__class__ is list:
            self._clear_empty_list("type")
        if self.expense.__class__ is list:
            self._clear_empty_list("expense")
        if self.account.__class__ is list:
            self._clear_empty_list("account")
        if self.client.__class__ is list:
            self._clear_empty_list("client")
        if self.team_member.__class__ is list:
            self._clear_empty_list("team_member")
        if self.supplier.__class__ is list:
            self._clear_empty_list("supplier")
        if self.appointment.__class__ is list:
            self._clear_empty_list("appointment", {})
