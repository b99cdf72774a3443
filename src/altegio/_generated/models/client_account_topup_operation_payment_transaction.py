from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from ..._model import Answer

if TYPE_CHECKING:
    from . import DocumentType


class ClientAccountTopupOperationPaymentTransaction(
    Answer,
    kw_only=True,
    rename={
        "team_member_id": "master_id",
        "appointment_id": "record_id",
        "products_transaction_id": "goods_transaction_id",
    },
):
    """Client account topup operation payment transaction."""

    id: int | None = None
    document_id: int | None = None
    date: dt.datetime | None = None
    #: document type ID
    type_id: int | None = None
    #: payment item ID
    expense_id: int | None = None
    #: cash register ID
    account_id: int | None = None
    amount: int | float | None = None
    client_id: int | None = None
    team_member_id: int | None = None
    supplier_id: int | None = None
    comment: str | None = None
    item_id: int | None = None
    target_type_id: int | None = None
    appointment_id: int | None = None
    #: product transaction ID
    products_transaction_id: int | None = None
    type: DocumentType | None = None

    def __post_init__(self) -> None:
        if self.type.__class__ is list:
            self._absent("type")
