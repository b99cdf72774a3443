from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

from ..._model import Model, model

if TYPE_CHECKING:
    from . import DocumentFinancialTransactionClient, DocumentType


@model(
    {
        "team_member_id": "master_id",
        "appointment_id": "record_id",
        "products_transaction_id": "goods_transaction_id",
        "team_members": "master",
    }
)
class AppointmentFinanceTransaction(Model):
    """Appointment finance transaction."""

    id: int | None = None
    document_id: int | None = None
    #: creation date
    date: dt.datetime | None = None
    #: payment item type
    type_id: int | None = None
    #: payment item id
    expense_id: int | None = None
    account_id: int | None = None
    #: sum
    amount: int | float | None = None
    client_id: int | None = None
    team_member_id: int | None = None
    supplier_id: int | None = None
    comment: str | None = None
    #: 0 for a category
    item_id: int | None = None
    target_type_id: int | None = None
    appointment_id: int | None = None
    products_transaction_id: int | None = None
    #: payment item
    expense: DocumentType | None = None
    account: DocumentType | None = None
    client: DocumentFinancialTransactionClient | None = None
    team_members: list[dict[str, Any]] | None = None
    supplier: list[dict[str, Any]] | None = None
