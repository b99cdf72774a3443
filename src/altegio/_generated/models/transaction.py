from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

from ..._model import Answer

if TYPE_CHECKING:
    from . import (
        DocumentType,
        FinancialTransactionTeamMember,
        TeamMemberUser,
        TransactionProduct,
        TransactionUnit,
    )


class Transaction(
    Answer,
    kw_only=True,
    rename={
        "location_id": "company_id",
        "product_id": "good_id",
        "inventory_id": "storage_id",
        "team_member_id": "master_id",
        "product_special_number": "good_special_number",
        "product": "good",
        "products_marks": "goods_marks",
        "inventory": "storage",
        "team_member": "master",
        "appointment_id": "record_id",
    },
):
    """Transaction."""

    id: int | None = None
    document_id: int | None = None
    type_id: int | None = None
    #: transaction type
    type: DocumentType | None = None
    location_id: int | None = None
    product_id: int | None = None
    amount: int | float | None = None
    cost_per_unit: int | float | None = None
    cost: int | float | None = None
    discount: int | float | None = None
    unit_id: int | None = None
    inventory_id: int | None = None
    supplier_id: int | None = None
    client_id: int | None = None
    team_member_id: int | None = None
    create_date: dt.datetime | None = None
    last_change_date: dt.datetime | None = None
    comment: str | None = None
    deleted: bool | None = None
    #: special number such as a certificate code
    product_special_number: str | None = None
    service_amount: int | float | None = None
    sale_amount: int | float | None = None
    service_unit_id: int | None = None
    sale_unit_id: int | None = None
    operation_unit_type: int | None = None
    product: TransactionProduct | None = None
    sale_unit: TransactionUnit | None = None
    service_unit: TransactionUnit | None = None
    #: marking codes
    products_marks: list[dict[str, Any]] | None = None
    inventory: DocumentType | None = None
    #: counterparty
    supplier: DocumentType | None = None
    #: array or object
    client: TeamMemberUser | None = None
    #: team member; array or object
    team_member: FinancialTransactionTeamMember | None = None
    unit: TransactionUnit | None = None
    #: payment type
    expense: DocumentType | None = None
    #: when the transaction was created
    date: dt.datetime | None = None
    account: DocumentType | None = None
    #: appointment
    appointment_id: int | None = None
    visit_id: int | None = None
    #: ID of the sold product or service
    sold_item_id: int | None = None
    #: product or service
    sold_item_type: str | None = None

    def __post_init__(self) -> None:
        if self.type.__class__ is list:
            self._absent("type")
        if self.product.__class__ is list:
            self._absent("product")
        if self.sale_unit.__class__ is list:
            self._absent("sale_unit")
        if self.service_unit.__class__ is list:
            self._absent("service_unit")
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
        if self.expense.__class__ is list:
            self._absent("expense")
        if self.account.__class__ is list:
            self._absent("account")
