from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from ..._model import Answer

if TYPE_CHECKING:
    from . import ClientAccountClient, DocumentType, FiscalTransactionCashier


class DiscountPromotionPaymentTransaction(
    Answer,
    kw_only=True,
    rename={
        "team_member_id": "master_id",
        "appointment_id": "record_id",
        "products_transaction_id": "goods_transaction_id",
        "team_member": "master",
    },
):
    """Discount promotion payment transaction."""

    id: int | None = None
    document_id: int | None = None
    date: dt.datetime | None = None
    type_id: int | None = None
    expense_id: int | None = None
    account_id: int | None = None
    amount: int | float | None = None
    client_id: int | None = None
    team_member_id: int | None = None
    supplier_id: int | None = None
    comment: str | None = None
    item_id: int | None = None
    target_type_id: int | None = None
    appointment_id: int | None = None
    products_transaction_id: int | None = None
    expense: DocumentType | None = None
    account: DocumentType | None = None
    client: ClientAccountClient | None = None
    team_member: FiscalTransactionCashier | None = None
    supplier: DocumentType | None = None

    def __post_init__(self) -> None:
        if self.expense.__class__ is list:
            self._absent("expense")
        if self.account.__class__ is list:
            self._absent("account")
        if self.client.__class__ is list:
            self._absent("client")
        if self.team_member.__class__ is list:
            self._absent("team_member")
        if self.supplier.__class__ is list:
            self._absent("supplier")
