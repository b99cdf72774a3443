# Generated from openapi/ by `make generate`; not edited by hand.
import datetime as dt
from typing import Any, ClassVar

from altegio._calls.answer_model import ALWAYS_SENT, AnswerModel

from .account import Account
from .payment_item import PaymentItem
from .reference import Reference
from .transaction_client import TransactionClient
from .transaction_team_member import TransactionTeamMember


class FinancialTransaction(
    AnswerModel,
    kw_only=True,
    rename={
        "paid_at": "date",
        "payment_item_id": "expense_id",
        "team_member_id": "master_id",
        "appointment_id": "record_id",
        "product_transaction_id": "goods_transaction_id",
        "payment_item": "expense",
        "team_member": "master",
        "appointment": "record",
        "updated_at": "last_change_date",
    },
):
    """A payment into or out of an account.

    Attributes:
        paid_at: Time at which the transaction was created.
        type_id: Document type ID.
        account_id: Cash register ID.
        amount: Sum paid.
        item_id: 0 for a category.
        payment_item: Payment type.
        account: Account of the location.
        supplier: Counterparty.
        sold_item_id: ID of the sold product or service.
        sold_item_type: Product or service.
    """

    _may_be_empty_list: ClassVar[frozenset[str]] = frozenset(
        ["type", "payment_item", "account", "client", "team_member", "supplier", "appointment"]
    )
    id: int = ALWAYS_SENT
    document_id: int | None = None
    paid_at: dt.datetime | None = None
    """Time at which the transaction was created."""
    type_id: int | None = None
    """Document type ID."""
    payment_item_id: int | None = None
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
    payment_item: PaymentItem | None = None
    """Payment type."""
    account: Account | None = None
    """Account of the location."""
    client: TransactionClient | None = None
    team_member: TransactionTeamMember | None = None
    supplier: Reference | None = None
    """Counterparty."""
    appointment: dict[str, Any] | None = None
    updated_at: dt.datetime | None = None
    visit_id: int | None = None
    sold_item_id: int | None = None
    """ID of the sold product or service."""
    sold_item_type: str | None = None
    """Product or service."""

    def _settle(self) -> None:
        self.__class__ = FinancialTransaction  # pyright: ignore[reportAttributeAccessIssue]
        if self.type.__class__ is list:
            self._clear_empty_list("type")
        if self.payment_item.__class__ is list:
            self._clear_empty_list("payment_item")
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
