from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from ..._model import Answer

if TYPE_CHECKING:
    pass


class AppointmentConsumablePart(
    Answer,
    kw_only=True,
    rename={
        "location_id": "company_id",
        "product_id": "good_id",
        "inventory_id": "storage_id",
        "team_member_id": "master_id",
    },
):
    """Appointment consumable part."""

    id: int | None = None
    document_id: int | None = None
    type_id: int | None = None
    location_id: int | None = None
    product_id: int | None = None
    amount: int | float | None = None
    cost_per_unit: int | float | None = None
    discount: int | float | None = None
    cost: int | float | None = None
    unit_id: int | None = None
    operation_unit_type: int | None = None
    inventory_id: int | None = None
    supplier_id: int | None = None
    client_id: int | None = None
    team_member_id: int | None = None
    create_date: dt.datetime | None = None
    comment: str | None = None
    service_id: int | None = None
    user_id: int | None = None
    deleted: bool | None = None
    pkg_amount: int | float | None = None
