from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from ..._model import Answer

if TYPE_CHECKING:
    pass


class DocumentProductTransaction(
    Answer,
    kw_only=True,
    rename={
        "location_id": "company_id",
        "product_id": "good_id",
        "inventory_id": "storage_id",
        "appointment_id": "record_id",
        "team_member_id": "master_id",
    },
):
    """Document product transaction."""

    #: transaction ID
    id: int | None = None
    document_id: int | None = None
    #: transaction type ID
    type_id: int | None = None
    location_id: int | None = None
    product_id: int | None = None
    amount: int | float | None = None
    cost_per_unit: int | float | None = None
    discount: int | float | None = None
    #: total cost of the products
    cost: int | float | None = None
    unit_id: int | None = None
    #: unit: 1 for sale, 2 for write-off
    operation_unit_type: int | None = None
    inventory_id: int | None = None
    supplier_id: int | None = None
    appointment_id: int | None = None
    client_id: int | None = None
    team_member_id: int | None = None
    create_date: dt.datetime | None = None
    comment: str | None = None
    service_id: int | None = None
    user_id: int | None = None
    #: true once the transaction is deleted
    deleted: bool | None = None
    #: amount per package
    pkg_amount: int | float | None = None
