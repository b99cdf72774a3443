from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from ..._model import Answer

if TYPE_CHECKING:
    from . import DocumentType, FiscalTransactionCashier, TeamMemberUser


class InventoryOperationTransaction(
    Answer,
    kw_only=True,
    rename={
        "location_id": "company_id",
        "product_id": "good_id",
        "inventory_id": "storage_id",
        "team_member_id": "master_id",
        "product": "good",
        "inventory": "storage",
        "team_member": "master",
    },
):
    """Inventory operation transaction."""

    #: transaction ID
    id: int | None = None
    document_id: int | None = None
    #: document type ID
    type_id: int | None = None
    #: document type
    type: DocumentType | None = None
    location_id: int | None = None
    product_id: int | None = None
    amount: int | float | None = None
    cost_per_unit: int | float | None = None
    discount: int | float | None = None
    #: total price
    cost: int | float | None = None
    unit_id: int | None = None
    inventory_id: int | None = None
    supplier_id: int | None = None
    client_id: int | None = None
    team_member_id: int | None = None
    create_date: dt.datetime | None = None
    comment: str | None = None
    #: true once the transaction is deleted
    deleted: bool | None = None
    product: DocumentType | None = None
    inventory: DocumentType | None = None
    supplier: DocumentType | None = None
    client: TeamMemberUser | None = None
    team_member: FiscalTransactionCashier | None = None
    unit: DocumentType | None = None

    def __post_init__(self) -> None:
        if self.type.__class__ is list:
            self._absent("type")
        if self.product.__class__ is list:
            self._absent("product")
        if self.inventory.__class__ is list:
            self._absent("inventory")
        if self.supplier.__class__ is list:
            self._absent("supplier")
        if self.client.__class__ is list:
            self._absent("client")
        if self.team_member.__class__ is list:
            self._absent("team_member")
        if self.unit.__class__ is list:
            self._absent("unit")
