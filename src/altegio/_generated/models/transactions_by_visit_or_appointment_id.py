from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from ..._model import Answer

if TYPE_CHECKING:
    from . import ClientAccountClient, DocumentType


class TransactionsByVisitOrAppointmentId(
    Answer,
    kw_only=True,
    rename={
        "team_member": "master",
        "appointment_id": "record_id",
    },
):
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

    def __post_init__(self) -> None:
        if self.expense.__class__ is list:
            self._absent("expense")
        if self.team_member.__class__ is list:
            self._absent("team_member")
        if self.supplier.__class__ is list:
            self._absent("supplier")
        if self.account.__class__ is list:
            self._absent("account")
        if self.client.__class__ is list:
            self._absent("client")
