from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from ..._model import Model, model

if TYPE_CHECKING:
    pass


@model(
    {
        "location_id": "company_id",
        "product_id": "good_id",
        "inventory_id": "storage_id",
        "team_member_id": "master_id",
    }
)
class AppointmentConsumablePart(Model):
    """Appointment consumable part."""

    #: transaction id
    id: int | None = None
    document_id: int | None = None
    #: transaction type
    type_id: int | None = None
    location_id: int | None = None
    product_id: int | None = None
    #: quantity
    amount: int | float | None = None
    cost_per_unit: int | float | None = None
    discount: int | float | None = None
    #: total
    cost: int | float | None = None
    unit_id: int | None = None
    #: 1 sale unit, 2 write-off unit
    operation_unit_type: int | None = None
    inventory_id: int | None = None
    supplier_id: int | None = None
    client_id: int | None = None
    team_member_id: int | None = None
    create_date: dt.datetime | None = None
    comment: str | None = None
    service_id: int | None = None
    user_id: int | None = None
    #: 1 if deleted
    deleted: bool | None = None
    #: number of packages
    pkg_amount: int | float | None = None
