from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from ..._model import Model, model

if TYPE_CHECKING:
    from . import ClientAccountClient, DocumentType


@model(
    {
        "team_member": "master",
        "appointment_id": "record_id",
    }
)
class TransactionsByVisitOrAppointmentId(Model):
    """Transactions by visit or appointment id."""

    id: int | None = None
    document_id: int | None = None
    #: payment type
    expense: DocumentType | None = None
    #: when the transaction was created
    date: dt.datetime | None = None
    amount: int | float | None = None
    comment: str | None = None
    team_member: DocumentType | None = None
    #: counterparty
    supplier: DocumentType | None = None
    account: DocumentType | None = None
    client: ClientAccountClient | None = None
    last_change_date: dt.datetime | None = None
    #: appointment
    appointment_id: int | None = None
    visit_id: int | None = None
    #: ID of the sold product or service
    sold_item_id: int | None = None
    #: product or service
    sold_item_type: str | None = None
